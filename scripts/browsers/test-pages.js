// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const made = 'node_modules/.cache/test-pages';

/**
 * Matches the tests that need a page of their own: they depend on state that is set once per page (settings, the first
 * copy of the library, whether templates can be created), or read a file relative to their own address.
 */
const aPageEach = /^test\/(?:embed|themes|[^/]+$|element\/can-render|widgets\/[^/]+$)/;

/**
 * Writes one test file per folder, which imports those of the folder, because a page for each file costs a browser more
 * time than the tests in it. The files are written to a folder that is emptied before.
 * @param {readonly string[]} files test files, as paths from the root of the project
 * @param {string} name of the run, unique among runs at the same time
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
