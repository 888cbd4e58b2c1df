let canvas = null;
const widths = new Map();

/**
 * How wide a text is on one line in Helvetica, px.
 * @param {string} text
 * @param {number} size px
 * @param {boolean} bold
 */
export function widthOf(text, size, bold) {
  const key = `${size}${bold ? 'b' : ''} ${text}`;
  if (!widths.has(key)) {
    canvas = canvas || document.createElement('canvas').getContext('2d');
    canvas.font = `${bold ? 'bold ' : ''}${size}px Helvetica, Arial, sans-serif`;
    widths.set(key, canvas.measureText(text).width);
  }
  return widths.get(key);
}

/**
 * How many lines a text takes when it is broken at spaces.
 * @param {string} text with line feeds
 * @param {number} width px
 * @param {function(string): number} measure width of a text on one line
 */
export function lines(text, width, measure) {
  return text === '' ? 0 : text.split('\n').reduce((sum, line) => sum + broken(line, width, measure), 0);
}

function broken(text, width, measure) {
  const space = measure(' ');
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = measure(word);
    if (used > 0 && used + space + wide > width) {
      count++;
      used = wide;
    } else {
      used += (used > 0 ? space : 0) + wide;
    }
  }
  return count;
}

/** The width of the longest word. */
export function widestWord(text, measure) {
  return text.split(/[\s\u00ad-]+/).reduce((widest, word) => Math.max(widest, word === '' ? 0 : measure(word)), 0);
}
