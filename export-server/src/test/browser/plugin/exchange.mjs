/* global  */
import { readFile } from 'node:fs/promises';
import { downloaded, files, menu, message, open, page, seen, step } from './person.mjs';

// Documents; or, with a second file, a changed workbook into the map.
export default async function exchange() {
  await open(await readFile(files[0], 'utf8'), 'sally.drawio');
  if (files[1]) {
    await step('import', async () => {
      const opened = page.waitForFileChooser();
      await menu('Import from Excel');
      await (await opened).accept([files[1]]);
      seen.messages.import = await message();
    });
    return;
  }
  for (const [format, title] of Object.entries({ pptx: 'PowerPoint', xlsx: 'Excel', pdf: 'PDF', svg: 'SVG' })) {
    await menu('Export', title);
    await downloaded(`sally.${format}`);
  }
}
