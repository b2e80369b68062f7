// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const made = 'node_modules/.cache/test-pages';

/**
 * What is decided once a page: by its settings, by the first copy of the library, by whether it lets a template
 * be made; and what finds a file beside itself.
 */
const aPageEach = /^test\/(?:embed|define|themes|[^/]+$|element\/can-render)/;

/**
 * One test file a folder, which imports those of the folder: a page of their own for each costs an engine more than
 * the tests in it. Written to a folder that is made anew.
 * @param {readonly string[]} files test files, as paths from the root of the project
 * @param {string} name of the run, which another one at the same time must not have
 * @returns {string[]} paths from the root of the project
 */
export function testPages(files, name) {
  const folder = join(made, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shared = files.filter((file) => !aPageEach.test(file));
  const pages = [...new Set(shared.map(dirname))].map((tested) => {
    const together = shared.filter((file) => dirname(file) === tested);
    const page = join(folder, `${tested.replaceAll('/', '.')}.ts`);
    writeFileSync(page, together.map((file) => `import '${relative(folder, file)}';\n`).join(''));
    return page;
  });
  return [...pages, ...files.filter((file) => aPageEach.test(file))];
}
