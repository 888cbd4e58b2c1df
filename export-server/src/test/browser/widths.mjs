// Measures the letters of the bundled fonts in Chromium and prints them, a line a face: family, style (1 bold, 2 italic, 3 both),
// widths at 12 px of the characters U+0020 to U+017F but for controls. Recorded in plugin's src/test/resources/label/font/.
// usage: node widths.mjs > chromium-widths.tsv        (the Liberation fonts have to be installed)
import { withDrawio } from './drawio.mjs';

await withDrawio(async (page) => {
  const lines = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    const styles = ['', 'bold ', 'italic ', 'italic bold '];
    const rows = [];
    for (const family of ['Liberation Sans', 'Liberation Serif', 'Liberation Mono']) {
      styles.forEach((style, number) => {
        canvas.font = `${style}12px "${family}"`;
        const widths = [];
        for (let code = 0x20; code < 0x180; code++) {
          if (code < 0x7f || code > 0xa0) widths.push(canvas.measureText(String.fromCharCode(code)).width.toFixed(3));
        }
        rows.push([family, number, widths.join(' ')].join('\t'));
      });
    }
    return rows;
  });
  console.log(lines.join('\n'));
});
