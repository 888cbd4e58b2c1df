// How long draw.io takes to start with the plugin and without it, in turns in one run: prints the medians and their difference, in ms.
// usage: node starttime.mjs PLUGIN [ROUNDS]      PLUGIN: the file journey.js      (environment: CHROMIUM, another browser's path)
import { openEditor, withDrawio } from './drawio.mjs';

const [plugin, rounds = '15'] = process.argv.slice(2);

// From the navigation until the editor, and the menu of the plugin if there is one, can be used.
const start = (loaded) =>
  withDrawio(
    async (page, base) => {
      await openEditor(page, base);
      await page.waitForFunction(
        (wanted) => document.querySelector('.geMenubar')?.textContent.includes(wanted),
        { polling: 5 },
        loaded ? 'Journey map' : 'Extras',
      );
      return page.evaluate(() => performance.now());
    },
    null,
    loaded,
  );

const median = (times) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];

await start(plugin);
const times = { without: [], with: [] };
for (let round = 0; round < Number(rounds); round++) {
  for (const which of round % 2 === 0 ? ['without', 'with'] : ['with', 'without']) {
    times[which].push(await start(which === 'with' ? plugin : null));
  }
}
const added = times.with.map((time, round) => time - times.without[round]);
const rounded = (number) => Math.round(number);
console.log(
  JSON.stringify({
    rounds: added.length,
    without: rounded(median(times.without)),
    with: rounded(median(times.with)),
    difference: rounded(median(times.with) - median(times.without)),
    medianOfDifferences: rounded(median(added)),
  }),
);
