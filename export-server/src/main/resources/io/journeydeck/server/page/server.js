// Talks to the server that the page came from.
import { text } from './i18n.js';

const KEPT = 'journeydeck.key';
let key = globalThis.sessionStorage?.getItem(KEPT) ?? '';
let keyNeeded = () => {};

export const hasKey = () => key !== '';

export function useKey(given) {
  key = given;
  globalThis.sessionStorage?.setItem(KEPT, given);
}

// `action` is told when the server asks for a key.
export function onKeyNeeded(action) {
  keyNeeded = action;
}

export class Problem extends Error {
  constructor(message, status, findings) {
    super(message);
    this.status = status;
    this.findings = findings ?? [];
  }
}

const toFinding = (told) => ({ severity: 'error', message: told.detail, remedy: '', page: told.page, cell: told.cell });

export async function ask(path, options = {}) {
  const headers = new Headers(options.headers);
  if (key) headers.set('X-Api-Key', key);
  let response;
  try {
    response = await fetch(path, { ...options, headers, credentials: 'omit' });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Problem(text('error.network'), 0);
  }
  if (response.ok) return response;
  const told = await response.json().catch(() => ({}));
  if (response.status === 401) keyNeeded();
  const words = response.status === 503 ? text('error.busy') : (told.detail ?? response.statusText);
  throw new Problem(words, response.status, told.findings ?? (told.detail && response.status === 422 ? [toFinding(told)] : []));
}

export function fileName(response) {
  const match = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '');
  return match ? decodeURIComponent(match[1]) : 'document';
}

export const decode = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
