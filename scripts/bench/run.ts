import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../demo/api/build.js';
import { cpu } from './cpu.js';
import { jsonFeed } from './feed.js';
import { firstItem } from './first-item.js';
import { formats } from './formats.js';
import { leaks } from './leaks.js';
import { longList } from './long-list.js';
import { manyWidgets } from './many-widgets.js';
import { compressed, openStage, type Stage } from './stage.js';
import { update } from './update.js';

const scenes: Record<string, (stage: Stage) => Promise<void>> = {
  first: firstItem,
  cpu,
  long: longList,
  update,
  many: manyWidgets,
  leaks,
  formats,
};

/**
 * What the news feed costs beside the floor, which does the same in the same run: `npm run bench`, or by name
 * `npm run bench -- cpu leaks`.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !scenes[name]);
if (unknown) throw new Error(`There is no scene “${unknown}”: ${Object.keys(scenes).join(', ')}.`);

buildIfStale(fileURLToPath(new URL('../..', import.meta.url)));
const stage = await openStage();
stage.server.on('/feed.json', compressed(jsonFeed(10), 'application/json'));
try {
  for (const [name, play] of Object.entries(scenes)) if (!wanted.length || wanted.includes(name)) await play(stage);
} finally {
  await stage.close();
}
