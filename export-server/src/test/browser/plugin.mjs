// The plugin in the real draw.io, used as a person uses it: by mouse and keys. Each scene (a file in the folder plugin) prints as JSON
// what it saw, and leaves the diagrams that it made in FOLDER.
// usage: node plugin.mjs SCENE EDITOR FOLDER [FILE ...]      EDITOR: the address of a draw.io that loads the plugin, or the
// plugin's file, to be loaded in a draw.io of its own
// environment: CHROMIUM, a browser's path; SEED and ROUNDS of the random scene
import { withBrowser } from './browser.mjs';
import { withDrawio } from './drawio.mjs';
import { enter, errors, seen, shoot } from './plugin/person.mjs';

const [scene, drawio, folder, ...files] = process.argv.slice(2);
const { default: play } = await import(`./plugin/${scene}.mjs`);

async function run(page, editor) {
  await enter(page, editor, folder, files);
  try {
    await play();
  } catch (failure) {
    await shoot('failure');
    throw new Error(`${JSON.stringify({ ...seen, errors })} ${failure.stack}`);
  }
}

if (/^https?:/.test(drawio)) await withBrowser((page) => run(page, drawio));
else await withDrawio(run, null, drawio);
console.log(JSON.stringify({ ...seen, errors }));
