const KEY = 'journeydeck.server';

/**
 * The address of the server that this browser was told of, or the editor's configuration names (`journeydeck: {server: …}`).
 * @returns {string} without a slash at its end; empty for none
 */
export function configuredServer() {
  const configured = (window.DRAWIO_CONFIG && window.DRAWIO_CONFIG.journeydeck) || {};
  return trimmed(stored() || configured.server || '');
}

/** Keeps the address of a server in this browser; an empty one forgets it. */
export function rememberServer(address) {
  try {
    if (address === '') {
      window.localStorage.removeItem(KEY);
    } else {
      window.localStorage.setItem(KEY, trimmed(address));
    }
  } catch {
    // A browser without storage asks again the next time.
  }
}

function stored() {
  try {
    return window.localStorage.getItem(KEY) || '';
  } catch {
    return '';
  }
}

function trimmed(address) {
  return String(address).trim().replace(/\/+$/, '');
}
