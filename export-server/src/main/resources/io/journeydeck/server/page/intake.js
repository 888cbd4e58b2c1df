// What a file is, by its name; and what may be done with a choice of files.

// More files than these are not all read at once, but each when it is looked at.
export const READ_AT_ONCE = 5;

export const isArchive = (name) => /\.zip$/i.test(name);

// The editor takes XML, SVG and PNG.
export const isEditable = (name) => !/\.(zip|pdf)$/i.test(name);

// One diagram is made into documents at once; all else is a batch.
export const needsBatch = (files) => files.length > 1 || files.some((file) => isArchive(file.name));

export function mediaType(name) {
  if (/\.svg$/i.test(name)) return 'image/svg+xml';
  if (/\.png$/i.test(name)) return 'image/png';
  if (/\.pdf$/i.test(name)) return 'application/pdf';
  if (isArchive(name)) return 'application/zip';
  return 'application/xml';
}

// What a file is called once the editor has made a plain diagram of it.
export const editedName = (name) => name.replace(/(\.drawio)?\.(svg|png|xml|dio)$/i, '').replace(/(\.drawio)?$/i, '.drawio');

// A name that no other file has: `map.drawio`, `map-2.drawio`.
export function freeName(name, taken) {
  const dot = name.indexOf('.') > 0 ? name.indexOf('.') : name.length;
  let free = name;
  for (let n = 2; taken.includes(free); n++) free = `${name.slice(0, dot)}-${n}${name.slice(dot)}`;
  return free;
}
