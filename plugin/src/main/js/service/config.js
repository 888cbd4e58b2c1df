const SERVER = 'journeydeck.server';
/** The server's own page keeps its key under the same name. */
const KEY = 'journeydeck.key';

/**
 * The address of the server that this browser was told of, or the editor's configuration names (`journeydeck: {server: …}`).
 * @returns {string} without a slash at its end; empty for none
 */
export function configuredServer() {
  return trimmed(kept('localStorage', SERVER) || configuration().server || '');
}

/** Keeps the address of a server in this browser; an empty one forgets it. */
export function rememberServer(address) {
  keep('localStorage', SERVER, trimmed(address));
}

/**
 * The key for a server that asks for one: what someone gave in this window, or the configuration has (`journeydeck: {key: …}`).
 * @param {string} address of the server
 * @returns {string} empty for none
 */
export function serverKey(address) {
  return kept('sessionStorage', keyName(address)) || (address === configuredServer() && configuration().key) || '';
}

/** Keeps the key for a server as long as the window is open. */
export function rememberKey(address, key) {
  keep('sessionStorage', keyName(address), key);
}

const configuration = () => (window.DRAWIO_CONFIG && window.DRAWIO_CONFIG.journeydeck) || {};

const keyName = (address) => (address === window.location.origin ? KEY : `${KEY} ${address}`);

const trimmed = (address) => String(address).trim().replace(/\/+$/, '');

function kept(storage, name) {
  try {
    return window[storage].getItem(name) || '';
  } catch {
    return '';
  }
}

function keep(storage, name, value) {
  try {
    if (value === '') {
      window[storage].removeItem(name);
    } else {
      window[storage].setItem(name, value);
    }
  } catch {
    // A browser without storage asks again the next time.
  }
}
