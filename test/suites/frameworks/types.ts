import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Consumer } from '../../support/consumer.js';
import type { Report } from '../../support/report.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * A correct text in the file, its faulty replacement, and a pattern for the error that the type checker must report.
 */
export type Fault = readonly [right: string, wrong: string, says: RegExp];

/** A file that a type checker must accept, and must reject with each of its faults. */
export interface TypedFile {
  /** Relative to `test/frameworks/`. */
  file: string;
  checker: 'tsc' | 'vue-tsc';
  /** Options in addition to those of every file: `{ compilerOptions, vueCompilerOptions }`. */
  compilerOptions?: Record<string, unknown>;
  vueCompilerOptions?: Record<string, unknown>;
  faults: readonly Fault[];
}

/** https://www.typescriptlang.org/tsconfig/, as the templates of Vite have it. */
const usual = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
};

/** Checks that the file is accepted, and each faulty variant is rejected for its fault. */
export async function checkTypes(report: Report, consumer: Consumer, typed: TypedFile): Promise<void> {
  const { file, faults } = typed;
  const text = await readFile(join(root, 'test/frameworks', file), 'utf8');
  const folder = `typed/${file}`;
  const right = `right${extname(file)}`;
  const wrong = faults.map((_, index) => `wrong-${index}${extname(file)}`);
  await consumer.write(`${folder}/${right}`, text);
  await report.check(`${file}: type checking passes`, () => check(consumer, folder, [right], typed));
  for (const [index, [from, to]] of faults.entries()) {
    assert.ok(text.includes(from), `${basename(file)} does not have “${from}”.`);
    await consumer.write(`${folder}/${wrong[index]}`, text.replace(from, to));
  }
  const said = await check(consumer, folder, wrong, typed).then(
    () => '',
    (error: unknown) => String(error),
  );
  for (const [index, [, to, says]] of faults.entries()) {
    await report.check(`${file}: \`${to}\` is an error`, () => {
      // The further lines of an error are indented.
      const errors = said.split(/\n(?! )/).filter((error) => error.includes(`/${wrong[index]}(`));
      assert.match(errors.join('\n'), says, said);
    });
  }
}

async function check(
  consumer: Consumer,
  folder: string,
  files: readonly string[],
  { checker, compilerOptions, vueCompilerOptions }: TypedFile,
): Promise<void> {
  const config = { compilerOptions: { ...usual, ...compilerOptions }, vueCompilerOptions, files };
  await consumer.write(`${folder}/tsconfig.json`, JSON.stringify(config));
  await consumer.run(join(root, 'node_modules/.bin', checker), ['--pretty', 'false', '--project', folder]);
}
