// Small things for working with the page's elements.

export const byId = (id) => document.getElementById(id);

// `className` and `on...` are what they say, all other properties become attributes; false, null and undefined leave one out.
export function element(name, properties = {}, ...children) {
  const { className, ...rest } = properties;
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const [key, value] of Object.entries(rest)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

// For those who listen to the page.
export function say(words) {
  byId('status').textContent = words;
}

export function complain(words) {
  byId('alert').replaceChildren(...(words ? [element('p', { className: 'notice bad' }, words)] : []));
}

// Saves what is at an address under a name, as a click on a link does.
export function save(url, name) {
  const link = element('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
}
