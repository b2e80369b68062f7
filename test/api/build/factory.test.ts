import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, toFactory, type OutsideName } from '../../../scripts/build/chunks/factory.js';

const core: OutsideName[] = [
  { module: '/src/a.ts', name: 'one' },
  { module: '/src/a.ts', name: 'two' },
  { module: '/src/b.ts', name: '*' },
];
const widget: OutsideName[] = [{ module: '/src/w.ts', name: 'inner' }];
const chunk = `import { two as second } from "outside:/src/a.ts";
import * as all from "outside:/src/b.ts";
import { inner } from "outside:/src/w.ts";
const sum = second + all.three + inner;
export { sum, second as again };
`;

describe('a chunk', () => {
  it('names what it imports', () => {
    assert.deepEqual(
      importsOf(chunk).map(({ module, name }) => `${module} ${name}`),
      ['/src/a.ts two', '/src/b.ts *', '/src/w.ts inner'],
    );
  });

  it('becomes a function of what it imports, which returns what it exports', async () => {
    const code = toFactory(chunk, [core, widget], []);
    assert.doesNotMatch(code, /\bimport\b/);
    const { default: factory } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: (...given: unknown[][]) => object;
    };
    assert.deepEqual(factory([1, 20, { three: 300 }], [4000]), { sum: 4320, again: 20 });
  });

  it('returns what the chunks that belong to it import from it as a list', async () => {
    const code = toFactory('const a = 1, b = 2;\nexport { a as own, b as inner0 };', [core], ['inner0']);
    const { default: factory } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: (...given: unknown[][]) => object;
    };
    assert.deepEqual(factory([]), { own: 1, _: [2] });
  });

  for (const [what, code] of [
    ['an import from a file that no other contains', 'import { a } from "lit"; export { a };'],
    ['a default import', 'import a from "outside:/src/a.ts"; export { a };'],
    ['a default export', 'export default 1;'],
    ['an export with its declaration', 'export const a = 1;'],
    ['an export from another module', 'export * from "outside:/src/a.ts";'],
  ] as const) {
    it(`is refused with ${what}`, () => {
      assert.throws(() => toFactory(code, [core], []), /A chunk/);
    });
  }
});
