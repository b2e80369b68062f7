import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Consumer } from '../../support/consumer.js';

const attw = fileURLToPath(new URL('../../../node_modules/.bin/attw', import.meta.url));

/** Rejects with the findings of https://publint.dev, suggestions included. */
export async function checkWithPublint(_consumer: Consumer, tarball: string): Promise<void> {
  const bytes = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, level: 'suggestion', strict: true });
  if (messages.length > 0) throw new Error(messages.map((message) => formatMessage(message, pkg)).join('\n'));
}

/**
 * Rejects with the findings of https://arethetypeswrong.github.io for importers of ES modules, the package's only
 * format. It does not check the patterns of `exports`, which the suite of that name does.
 */
export async function checkWithAttw(consumer: Consumer, tarball: string): Promise<void> {
  const output = await consumer.run(attw, [tarball, '--profile', 'esm-only', '--no-color', '--no-emoji']);
  // It reports missing types by this sentence, with exit code 0.
  if (output.includes('does not contain types')) throw new Error(output);
}

/** The tarball of a package with missing types and an invalid module. */
export async function badTarball(consumer: Consumer): Promise<string> {
  const manifest = {
    name: 'bad',
    version: '1.0.0',
    type: 'module',
    exports: { '.': { types: './missing.d.ts', default: './index.js' } },
  };
  await consumer.write('bad/package.json', JSON.stringify(manifest));
  await consumer.write('bad/index.js', 'module.exports = 1;');
  await consumer.run('npm', ['pack', './bad', '--silent']);
  return join(consumer.folder, 'bad-1.0.0.tgz');
}
