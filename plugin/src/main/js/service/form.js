/* global mxXmlRequest */
import { serverKey } from './config.js';

/**
 * Sends a diagram as a form into a window of its own, which then downloads the document: this passes where the editor's page may
 * not fetch from other servers. Nothing tells whether it did.
 * @param {string} address of the server
 * @param {string} format
 * @param {string} xml
 * @param {string} name of the document
 */
export function sendForm(address, format, xml, name) {
  const values = { format, filename: name, base64: '0', embedXml: '0', xml };
  if (format !== 'svg') {
    values.allPages = '1';
  }
  const fields = Object.entries(values).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  const key = serverKey(address);
  const request = new mxXmlRequest(`${address}/export${key ? `?key=${encodeURIComponent(key)}` : ''}`, fields.join('&'));
  request.simulate(document, '_blank');
}
