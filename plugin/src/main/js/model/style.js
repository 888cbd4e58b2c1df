/**
 * The value of a key in a style.
 * @param {?string} style entries `key=value` between semicolons
 * @param {string} key
 * @returns {string} empty when it has none
 */
export function styleValue(style, key) {
  for (const entry of (style || '').split(';')) {
    if (entry.startsWith(`${key}=`)) {
      return entry.slice(key.length + 1);
    }
  }
  return '';
}

/**
 * A style with another value for a key.
 * @param {?string} style
 * @param {string} key
 * @param {?string} value null takes the key out
 * @returns {string}
 */
export function withValue(style, key, value) {
  const entries = (style || '').split(';').filter((entry) => entry !== '');
  const place = entries.findIndex((entry) => entry.startsWith(`${key}=`));
  if (value === null) {
    return joined(entries.filter((entry) => !entry.startsWith(`${key}=`)));
  }
  if (place < 0) {
    entries.push(`${key}=${value}`);
  } else {
    entries[place] = `${key}=${value}`;
  }
  return joined(entries);
}

/**
 * A style with other values for some keys.
 * @param {?string} style
 * @param {Object<string, ?string>} values null takes a key out
 */
export function withValues(style, values) {
  return Object.entries(values).reduce((changed, [key, value]) => withValue(changed, key, value), style || '');
}

function joined(entries) {
  return entries.length === 0 ? '' : `${entries.join(';')};`;
}
