import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import manifest from '../../../package.json' with { type: 'json' };
import sources from '../../../src/package.json' with { type: 'json' };
import { widgetTags } from '../../../src/widget-table.js';
import type { Browser } from '../../support/browser.js';
import type { Consumer } from '../../support/consumer.js';
import { bundleFor } from '../../support/consumer-bundle.js';
import type { Report } from '../../support/report.js';

/** Every path that leads to a module, without patterns. */
const paths = Object.entries(manifest.exports).flatMap(([path, target]) =>
  typeof target === 'string' || path.includes('*') ? [] : manifest.name + path.slice(1),
);

/** Checks that `sideEffects` lists published files, and those whose sources src/package.json lists. */
export async function checkList(report: Report, files: string[]): Promise<void> {
  for (const pattern of manifest.sideEffects) {
    await report.check(`"sideEffects" matches a published file by ${pattern}`, () => {
      const matching = new RegExp(`^${pattern.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
      if (!files.some((file) => matching.test(file))) throw new Error('There is none.');
    });
  }
  await report.check('"sideEffects" lists the modules whose sources src/package.json lists', () => {
    const modules = manifest.sideEffects.filter((pattern) => pattern.startsWith('./dist/npm/')).sort();
    const expected = sources.sideEffects.map((path) => path.replace('./', './dist/npm/').replace(/ts$/, 'js')).sort();
    if (modules.join() !== expected.join()) throw new Error(`${modules.join()} is not ${expected.join()}`);
  });
}

/**
 * Checks, for every path, that a page which imports it for its side effects has the same effects whether a bundler
 * drops everything that `sideEffects` allows or nothing. Resolves to the number of paths.
 */
export async function checkSideEffects(report: Report, consumer: Consumer, browser: Browser): Promise<number> {
  const effects = async (path: string, plugins: Plugin[] = []): Promise<string> =>
    effectsOf(browser, await bundleFor(consumer, `import '${path}';`, plugins));
  for (const path of paths) {
    await report.check(`a bundler drops no effect of import '${path}'`, async () => {
      const [declared, whole] = [await effects(path), await effects(path, [keepAll])];
      if (declared !== whole) throw new Error(`${declared} is not ${whole}`);
    });
  }
  await report.check('control: a wrong list is detected', async () => {
    const file = join(consumer.packageFolder, 'package.json');
    const original = await readFile(file, 'utf8');
    const write = (text: string): Promise<void> => consumer.write(`node_modules/${manifest.name}/package.json`, text);
    await write(JSON.stringify({ ...(JSON.parse(original) as object), sideEffects: false }));
    const [declared, whole] = [await effects(manifest.name), await effects(manifest.name, [keepAll])];
    await write(original);
    if (declared === whole) throw new Error(`Both are ${whole}.`);
  });
  return paths.length;
}

const keepAll: Plugin = {
  name: 'keep-all',
  transform: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
};

/** The effects of a module on an empty page: elements, globals (except those of Lit), changes to the document. */
async function effectsOf(browser: Browser, code: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.evaluate('window.before = Object.keys(window)');
    await page.addScriptTag({ type: 'module', content: `${code}\nwindow.after = Object.keys(window);` });
    await page.waitForFunction('window.after');
    return await page.evaluate(
      (tags: string[]) => {
        const { before, after } = window as unknown as Record<'before' | 'after', string[]>;
        document.querySelectorAll('script').forEach((script) => script.remove());
        return JSON.stringify({
          elements: tags.filter((tag) => customElements.get(tag)),
          globals: after.filter(
            (key) => key !== 'before' && !before.includes(key) && !/^(?:lit|reactiveElement)[A-Z]/.test(key),
          ),
          document: Array.from(document.querySelectorAll('*'), ({ localName }) => localName),
        });
      },
      [...widgetTags],
    );
  } finally {
    await page.close();
  }
}
