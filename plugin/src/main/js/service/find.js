import { configuredServer } from './config.js';
import { Server } from './server.js';

let found = null;

/**
 * The server that answers: that of the editor's own origin, else the configured one.
 * @returns {Promise<?Server>} null when none answers
 */
export async function findServer() {
  const addresses = [ownOrigin(), configuredServer()].filter((address) => address !== null && address !== '');
  if (found && addresses.includes(found.address)) {
    return found;
  }
  found = null;
  for (const address of new Set(addresses)) {
    const server = new Server(address);
    if (await server.answers()) {
      found = server;
      break;
    }
  }
  return found;
}

/** Forgets which server answered, as it no longer does. */
export function forgetServer() {
  found = null;
}

function ownOrigin() {
  return /^https?:$/.test(window.location.protocol) ? window.location.origin : null;
}
