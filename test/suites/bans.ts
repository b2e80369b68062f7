import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import type { Report } from '../support/report.js';
import { circularImports, sourcesIn } from './bans/circles.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One file per folder of src/, because rules that need types read existing files only. */
const files = {
  text: 'src/text/time-zone.ts',
  sources: 'src/sources/source-registry.ts',
  http: 'src/http/request.ts',
  locales: 'src/locales/fr/index.ts',
  styles: 'src/styles/tokens.ts',
  element: 'src/element/widget-element.ts',
  widget: 'src/widgets/news-feed/news-feed.ts',
  leaf: 'src/limits.ts',
  test: 'test/text/time-zone.test.ts',
  api: 'demo/api/app.ts',
  attributes: 'demo/attributes/french.js',
  seeds: 'demo/seeds/days.ts',
  recordings: 'demo/recordings/replay.ts',
  page: 'demo/site.ts',
  server: 'demo/server/demo.ts',
  script: 'scripts/run.ts',
} as const;

type Room = keyof typeof files;

/** Every ban with code that it must report. */
const forbidden: [rule: string, room: Room, code: string][] = [
  ['commune/one-way-imports', 'text', `import '../sources/source.js';`],
  ['commune/one-way-imports', 'text', `import '../locales/fr/index.js';`],
  ['commune/one-way-imports', 'text', `import 'lit';`],
  ['commune/one-way-imports', 'sources', `import '../http/request.js';`],
  ['commune/one-way-imports', 'sources', `import type { A } from '../element/states.js'; export type B = A;`],
  ['commune/one-way-imports', 'sources', `export * from '../widgets/news-feed/news-feed.js';`],
  ['commune/one-way-imports', 'sources', `import 'lit';`],
  ['commune/one-way-imports', 'http', `import '../text/urls.js';`],
  ['commune/one-way-imports', 'http', `import '../sources/source.js';`],
  ['commune/one-way-imports', 'http', `void import('../element/states.js');`],
  ['commune/one-way-imports', 'locales', `import '../../element/states.js';`],
  ['commune/one-way-imports', 'styles', `import '../locales/fr/index.js';`],
  ['commune/one-way-imports', 'element', `import '../sources/source.js';`],
  ['commune/one-way-imports', 'element', `import '../widgets/news-feed/news-feed.js';`],
  ['commune/one-way-imports', 'element', `export { version } from '../index.js';`],
  ['commune/one-way-imports', 'widget', `import '../../http/request.js';`],
  ['commune/one-way-imports', 'widget', `export type A = import('../../http/request.js').A;`],
  ['commune/one-way-imports', 'widget', `import '../weather-card/weather-card.js';`],
  ['commune/one-way-imports', 'widget', `import 'hono';`],
  ['commune/one-way-imports', 'leaf', `import './shared.js';`],
  ['no-restricted-imports', 'widget', `import 'lit/directives/unsafe-html.js';`],
  ['no-restricted-imports', 'widget', `import 'lit/directives/unsafe-svg.js';`],
  ['no-restricted-imports', 'widget', `import 'lit/directives/style-map.js';`],
  ['no-restricted-imports', 'widget', `import 'lit/static-html.js';`],
  ['no-restricted-imports', 'widget', `import 'lit-html/directives/unsafe-html.js';`],
  ['no-restricted-imports', 'widget', `import 'date-fns';`],
  ['no-restricted-properties', 'widget', `document.body.innerHTML = '';`],
  ['no-restricted-properties', 'widget', `document.body.outerHTML = '';`],
  ['no-restricted-properties', 'widget', `document.body.insertAdjacentHTML('beforeend', '');`],
  ['no-restricted-properties', 'element', `document.write('');`],
  ['no-restricted-properties', 'element', `document.cookie = 'a=b';`],
  ['no-restricted-properties', 'element', `window.localStorage.clear();`],
  ['no-restricted-properties', 'test', `document.body.innerHTML = '';`],
  ['no-restricted-globals', 'http', `localStorage.clear();`],
  ['no-restricted-globals', 'http', `void caches.keys();`],
  ['no-restricted-globals', 'element', `export const parser = new DOMParser();`],
  ['no-restricted-globals', 'sources', `export const title = document.title;`],
  ['no-restricted-globals', 'sources', `void fetch('');`],
  ['no-restricted-globals', 'text', `export const language = navigator.language;`],
  ['no-restricted-globals', 'text', `export const parser = new DOMParser();`],
  ['no-restricted-syntax', 'element', `export const read = (name: string) => window[name as never];`],
  ['no-restricted-syntax', 'element', `export const read = (name: string) => globalThis[name as never];`],
  ['no-restricted-syntax', 'text', `for (const key in {}) void key;`],
  ['no-restricted-syntax', 'text', `export default 1;`],
  ['no-restricted-syntax', 'text', `export enum A { B }`],
  ['no-restricted-syntax', 'element', "warnOnce('La valeur manque.');"],
  ['no-restricted-syntax', 'element', 'warnOnce(a ? `${a} manque ici` : b);'],
  ['commune/french-text', 'element', `export const line = 'Source : Météo-France';`],
  ['commune/french-text', 'locales', 'export const line = (name: string) => `${name} : ouvert`;'],
  ['commune/french-text', 'api', `export const line = '« Titre » est publiée.';`],
  ['commune/french-text', 'page', `export const line = "Retirer l'annonce";`],
  ['commune/french-text', 'attributes', `export const line = 'Le lien de repli reste.';`],
  ['commune/one-way-rooms', 'text', `import '../../demo/api/app.js';`],
  ['commune/one-way-rooms', 'widget', `import '../../../scripts/run.js';`],
  ['commune/one-way-rooms', 'leaf', `import type { A } from '../package.json'; export type B = A;`],
  ['commune/one-way-rooms', 'api', `import '../../src/widgets/submit-news/validate.js';`],
  ['commune/one-way-rooms', 'api', `import '../../src/element/define.js';`],
  ['commune/one-way-rooms', 'api', `import '../recordings/recordings.js';`],
  ['commune/one-way-rooms', 'api', `import '../seeds/poll.js';`],
  ['commune/one-way-rooms', 'api', `import '../site.js';`],
  ['commune/one-way-rooms', 'api', `import '../../scripts/run.js';`],
  ['commune/one-way-rooms', 'api', `import 'vite';`],
  ['commune/one-way-rooms', 'api', `void import('lit');`],
  ['commune/one-way-rooms', 'attributes', `import '../studio/studio.js';`],
  ['commune/one-way-rooms', 'seeds', `import '../recordings/replay.js';`],
  ['commune/one-way-rooms', 'recordings', `import '../server/pages.js';`],
  ['commune/one-way-rooms', 'page', `import './api/app.js';`],
  ['commune/one-way-rooms', 'page', `import './server/pages.js';`],
  ['commune/one-way-rooms', 'server', `export * from '../../src/widgets/news-feed/news-feed.js';`],
  ['commune/one-way-rooms', 'script', `import '../demo/server/pages.js';`],
  ['commune/one-way-rooms', 'script', `import '../src/widgets/news-feed/news-feed.js';`],
  ['commune/no-inline-style', 'widget', 'html`<p style="color: red"></p>`;'],
  ['commune/no-inline-style', 'widget', 'html`<p class="a" style=${x}></p>`;'],
  ['commune/no-inline-style', 'widget', 'html`<style>p {}</style>`;'],
  ['commune/no-inline-style', 'widget', 'html`<p .innerHTML=${x}></p>`;'],
  ['commune/no-inline-style', 'widget', 'html`<iframe srcdoc=${x}></iframe>`;'],
  ['commune/no-rem', 'styles', 'css`p { margin: 1rem; }`;'],
  ['commune/no-rem', 'styles', 'css`p { margin: calc(1em + .5rem); }`;'],
  ['commune/no-visible-text', 'widget', 'html`<p>Bonjour</p>`;'],
  ['commune/no-visible-text', 'widget', 'html`<p>${x} é</p>`;'],
  ['commune/no-visible-text', 'element', 'html`<button aria-label="Fermer"></button>`;'],
  ['commune/no-visible-text', 'element', 'html`<img alt="Photo de ${x}">`;'],
  ['commune/no-visible-text', 'element', `html\`<input placeholder='Chercher' />\`;`],
  ['@typescript-eslint/no-explicit-any', 'text', `export const a: any = 1;`],
  ['@typescript-eslint/ban-ts-comment', 'text', `// @ts-ignore\nexport const a = 1;`],
  ['no-warning-comments', 'text', `// TODO: later\nexport const a = 1;`],
  ['max-lines', 'text', '\n'.repeat(251) + `export const a = 1;`],
  ['no-restricted-syntax', 'test', `it.only('a', () => undefined);`],
  ['no-restricted-syntax', 'test', `describe.skip('a', () => undefined);`],
  ['no-restricted-syntax', 'test', `xit('a', () => undefined);`],
  ['no-restricted-syntax', 'test', `void new Promise((resolve) => setTimeout(resolve, 10));`],
  ['no-restricted-syntax', 'test', `void aTimeout(10);`],
  ['no-restricted-syntax', 'test', `expect(1).to.be.accessible();`],
];

/** Code that resembles a banned construct but is allowed. */
const permitted: [rule: string, room: Room, code: string][] = [
  [
    'commune/one-way-imports',
    'widget',
    `import '../../element/states.js';\nimport './card.js';\nimport 'lit/directives/repeat.js';`,
  ],
  ['commune/one-way-imports', 'sources', `import '../text/urls.js';\nimport '../limits.js';\nimport './source.js';`],
  [
    'commune/one-way-rooms',
    'api',
    `import '../../src/text/urls.js';\nimport '../../src/limits.js';\nimport './serve.js';\nimport 'hono/html';\nimport 'node:fs';`,
  ],
  ['commune/one-way-rooms', 'server', `import '../api/app.js';\nimport '../site.js';\nimport '../../scripts/run.js';`],
  ['commune/one-way-rooms', 'script', `import '../demo/api/serve.js';\nimport '../demo/attributes/french.js';`],
  ['commune/one-way-rooms', 'test', `import '../../demo/server/demo.js';\nimport '../../src/element/define.js';`],
  [
    'commune/no-visible-text',
    'widget',
    'html`<p class="a" aria-hidden="true" title=${x}>${x}&nbsp;· — <b>${x}</b><!-- a --></p>`;',
  ],
  ['commune/no-visible-text', 'widget', 'html`<p @click=${() => a > b} ?hidden=${x}>${x}</p>`;'],
  ['commune/no-inline-style', 'widget', 'html`<p data-style="a" class="style">${x}</p>`;'],
  ['commune/no-rem', 'styles', 'css`/* 1rem */ p { margin: 1em; } .a1rem {}`;'],
  ['no-restricted-syntax', 'element', 'warnOnce(`<news-feed> ${missingFile(a)}`);'],
  ['no-restricted-syntax', 'element', `export const a = [1][0], b = { c: 1 }['c'];`],
];

/** Files that import each other in a circle, in every way that an import can be written. */
const circles: [title: string, back: string][] = [
  ['an import', `import { b } from './a.js';`],
  ['an import of a type', `import type { B } from './a.js';`],
  ['a type in place', `export type B = import('./a.js').B;`],
  ['an export', `export * from './a.js';`],
  ['a late import', `void import('./a.js');`],
];

/**
 * Checks that every ban of the lint configuration reports what it is meant for, and nothing else, and that no files
 * import each other in a circle, which a rule for single files cannot see.
 */
export async function run(report: Report): Promise<void> {
  const eslint = new ESLint();
  const caught = async (rule: string, room: Room, code: string): Promise<boolean> => {
    const results = await eslint.lintText(code, { filePath: files[room] });
    return results.some(({ messages }) => messages.some(({ ruleId }) => ruleId === rule));
  };
  for (const [rule, room, code] of forbidden) {
    await report.check(`${rule} reports, in ${files[room]}: ${code.slice(0, 80)}`, async () => {
      if (!(await caught(rule, room, code))) throw new Error('It was let through.');
    });
  }
  for (const [rule, room, code] of permitted) {
    await report.check(`${rule} allows, in ${files[room]}: ${code.slice(0, 80)}`, async () => {
      if (await caught(rule, room, code)) throw new Error('It was caught.');
    });
  }
  await report.check('no circle of imports in src, demo and scripts', () => {
    assert.deepEqual(circularImports(sourcesIn(root, ['src', 'demo', 'scripts'])), []);
  });
  for (const [title, back] of circles) {
    await report.check(`control: a circle is seen that is closed by ${title}`, () => {
      const sources = { 'src/a.ts': `import './b.js';`, 'src/b.ts': `import './c/d.js';` };
      const open = new Map(
        Object.entries({ ...sources, 'src/c/d.ts': `import 'lit';`, 'src/e.ts': `import './a.js';` }),
      );
      assert.deepEqual(circularImports(open), []);
      const closed = circularImports(open.set('src/c/d.ts', back.replace('./a', '../a')));
      assert.deepEqual(closed, ['src/a.ts → src/b.ts', 'src/b.ts → src/c/d.ts', 'src/c/d.ts → src/a.ts']);
    });
  }
  report.figures(`${forbidden.length} forbidden and ${permitted.length} permitted snippets`);
}
