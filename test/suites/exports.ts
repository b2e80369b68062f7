import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { browserFiles } from '../../scripts/build/bundles.js';
import { chunkFiles } from '../../scripts/build/published-chunks.js';
import { languages } from '../../src/locales/languages.js';
import { version } from '../../src/version.js';
import { widgetTags as tags } from '../../src/widget-table.js';
import { installPacked, type Consumer } from '../support/consumer.js';
import { bundleFor } from '../support/consumer-bundle.js';
import { checkCopies } from '../support/copies.js';
import { checkLocalePages } from '../support/locale-pages.js';
import type { Report } from '../support/report.js';
import { sample } from '../support/share.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Checks on the packed tarball that the documented ways to import the package work. */
export async function run(report: Report): Promise<void> {
  const consumer = await installPacked();
  try {
    await checkResolution(report, consumer);
    await checkServer(report, consumer);
    await checkTypes(report, consumer);
    await checkSideEffects(report, consumer);
    const files = join(consumer.packageFolder, 'dist');
    const pages = await checkCopies(report, files);
    await checkLocalePages(report, files);
    report.figures(`${specifiers().length} paths, ${pages} pages with several copies`);
  } finally {
    await consumer.remove();
  }
}

/** Every path of `exports`, with its patterns filled in. */
function specifiers(): string[] {
  return Object.keys(manifest.exports)
    .flatMap((path) => {
      if (path === './locales/*') return languages.map((language) => `./locales/${language}`);
      if (path === './dist/*') return browserFiles.map((file) => `./dist/${file}`);
      return path;
    })
    .map((path) => manifest.name + path.slice(1));
}

async function checkResolution(report: Report, consumer: Consumer): Promise<void> {
  const program = `
    const resolve = (path) => { try { return import.meta.resolve(path); } catch (error) { return error.message; } };
    console.log(JSON.stringify(${JSON.stringify(specifiers())}.map(resolve)));`;
  const found = JSON.parse(await consumer.run('node', ['--input-type=module', '--eval', program])) as string[];
  for (const [place, specifier] of specifiers().entries()) {
    await report.check(`${specifier} resolves to a file of the package`, () => {
      if (!existsSync(fileURLToPath(found[place] ?? ''))) throw new Error(`${found[place]} does not exist.`);
    });
  }
  for (const [path, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string') continue;
    await report.check(`${path} has types`, () => {
      for (const language of target.types.includes('*') ? languages : ['']) {
        const file = join(consumer.packageFolder, target.types.replace('*', language));
        if (!existsSync(file)) throw new Error(`${file} does not exist.`);
      }
    });
  }
  for (const field of ['main', 'types', 'unpkg', 'jsdelivr', 'customElements', 'web-types'] as const) {
    await report.check(`"${field}" names a file of the package`, () => {
      if (!existsSync(join(consumer.packageFolder, manifest[field]))) throw new Error(manifest[field]);
    });
  }
  await report.check('the version in the code is that of package.json', () => {
    if (version !== manifest.version) throw new Error(`${version} is not ${manifest.version}`);
  });
  await report.check('the package holds no sources, tests or machine paths', async () => {
    const files = await consumer.run('find', [consumer.packageFolder, '-type', 'f']);
    if (/\/(?:src|test|demo|scripts)\//.test(files.replaceAll(consumer.packageFolder, ''))) throw new Error(files);
    const foreign = await consumer.run('grep', ['-rlF', root, consumer.packageFolder]).catch(() => '');
    if (foreign) throw new Error(foreign);
  });
}

/** Checks use on a server, without a DOM: parsing works, and importing an element does not throw. */
async function checkServer(report: Report, consumer: Consumer): Promise<void> {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A',
    items: [{ id: '1', title: 'Marché de Noël' }],
  };
  await report.check('commune-widgets/sources reads a feed in Node', async () => {
    await consumer.write(
      'server.js',
      `import { parse } from '${manifest.name}/sources';
      const body = new TextEncoder().encode(${JSON.stringify(JSON.stringify(feed))});
      const items = parse('news', { body, contentType: 'application/feed+json', url: 'https://mairie.example/feed.json' });
      console.log(items[0].title);`,
    );
    const title = await consumer.run('node', ['server.js']);
    if (title.trim() !== 'Marché de Noël') throw new Error(title);
  });
  for (const path of ['', ...tags.map((tag) => `/${tag}`)]) {
    await report.check(`importing ${manifest.name}${path} in Node does not throw`, async () => {
      await consumer.run('node', ['--input-type=module', '--eval', `import '${manifest.name}${path}';`]);
    });
  }
}

const sampleOfAll = `
import { NewsFeed, registerLocale, type NewsItem } from '${manifest.name}';
import '${manifest.name}/weather-card';
import { NewsFeed as FeedClass } from '${manifest.name}/classes';
import { parse, FormatError } from '${manifest.name}/sources';
import * as french from '${manifest.name}/locales/fr';

const feed: NewsFeed = document.createElement('news-feed');
const level: number = feed.headingLevel;
const temperature: number | undefined = document.createElement('weather-card').data?.temperature;
const body = new Uint8Array();
const items: NewsItem[] = parse('news', { body, contentType: '', url: 'https://mairie.example/' });
document.addEventListener('cw-error', (event) => event.code.toUpperCase());
// @ts-expect-error The types are real ones: a wrong property is an error.
feed.headingLevl = 3;
// @ts-expect-error So is a wrong value.
feed.headingLevel = 'two';
export { FeedClass, FormatError, french, items, level, registerLocale, temperature };
`;

/** A bundle with a single widget, as most sites have it: its events are typed, on the element and on the document. */
const sampleOfOne = `
import '${manifest.name}/poll-box';

const poll = document.createElement('poll-box');
poll.addEventListener('cw-vote', (event) => {
  const action: 'cast' | 'changed' | 'withdrawn' = event.action;
  // @ts-expect-error The chosen answers are not included.
  console.log(event.poll.trim(), action, event.choices);
});
document.addEventListener('cw-load', (event) => event.items.toFixed());
document.addEventListener('cw-error', (event) => [event.code.trim(), event.message.trim(), event.status?.toFixed()]);
window.addEventListener('cw-select', (event) => [event.id.trim(), event.url.trim()]);
window.addEventListener('cw-filter', (event) => [event.categories.join(), event.results.toFixed()]);
document.body.addEventListener('cw-submit', (event) => event.proposal === 'news');
`;

/** TypeScript's `module` and `moduleResolution` options: for Node, and for bundlers. */
const resolutions = [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const;

async function checkTypes(report: Report, consumer: Consumer): Promise<void> {
  const samples = { 'all.ts': sampleOfAll, 'one.ts': sampleOfOne };
  const tsc = join(root, 'node_modules/.bin/tsc');
  const options = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable'];
  // Compiled separately, because a declaration in one file applies to all files of a program.
  for (const [row, [file, text]] of Object.entries(samples).entries()) {
    await consumer.write(file, text);
    for (const [module, resolution] of sample(resolutions, row)) {
      await report.check(`the types compile in ${file} with moduleResolution ${resolution}`, async () => {
        await consumer.run(tsc, [...options, '--module', module, '--moduleResolution', resolution, file]);
      });
    }
  }
}

/** Checks `sideEffects`, by which bundlers drop imports: nothing that is needed may be dropped. */
async function checkSideEffects(report: Report, consumer: Consumer): Promise<void> {
  const bundle = (code: string): Promise<string> => bundleFor(consumer, code);
  const registers = (code: string, tag: string): boolean => new RegExp(`define\\w*\\(["'\`]${tag}["'\`]`).test(code);

  for (const [path, registered] of [['', tags], ...tags.map((tag) => [`/${tag}`, [tag]] as const)] as const) {
    await report.check(`a bundler keeps the registration in import '${manifest.name}${path}'`, async () => {
      const code = await bundle(`import '${manifest.name}${path}';`);
      for (const tag of registered) if (!registers(code, tag)) throw new Error(`<${tag}> is not registered.`);
    });
  }
  await report.check(`import '${manifest.name}/classes' registers nothing, and is dropped if unused`, async () => {
    const used = await bundle(`import { NewsFeed } from '${manifest.name}/classes'; console.log(NewsFeed);`);
    if (!used.includes('max-age')) throw new Error('The class is not in it.');
    for (const tag of tags) if (registers(used, tag)) throw new Error(`<${tag}> is registered.`);
    const unused = await bundle(`import '${manifest.name}/classes';`);
    if (unused.trim()) throw new Error(unused.slice(0, 200));
  });
  await report.check(
    `a bundler keeps the global of import '${manifest.name}/diagnosis', and leaves Lit out`,
    async () => {
      const code = await bundle(`import '${manifest.name}/diagnosis';`);
      if (!code.includes('CommuneWidgets')) throw new Error('It is not set.');
      if (code.includes('LitElement')) throw new Error('Lit is in.');
    },
  );
  await report.check('a bundle that uses only commune-widgets/sources does not contain Lit', async () => {
    const code = await bundle(`import { parse } from '${manifest.name}/sources'; console.log(parse);`);
    if (/LitElement|customElements/.test(code)) throw new Error('It is in.');
  });
  await report.check('every file for browsers has its integrity value', async () => {
    const json = await readFile(join(consumer.packageFolder, 'dist/integrity.json'), 'utf8');
    const names = Object.keys(JSON.parse(json) as object).sort();
    const expected = [...browserFiles, ...(await chunkFiles(join(consumer.packageFolder, 'dist')))].sort();
    if (names.join() !== expected.join()) throw new Error(names.join());
  });
}
