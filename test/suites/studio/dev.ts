import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { newDataFolder } from '../../support/data-folder.js';
import type { Report } from '../../support/report.js';
import type { StudioSetup } from './setup.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Checks that `npm run dev` also serves the studio, from the sources. */
export async function checkDev(report: Report, setup: StudioSetup): Promise<void> {
  const folder = await newDataFolder();
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/dev.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    const address = await addressIn(child.stdout);
    await report.check('npm run dev: the studio shows its preview, from the sources', async () => {
      // The manifest is generated on request, which on a busy machine takes longer than the page waits.
      assert.equal((await fetch(`${address}dist/custom-elements.json`)).status, 200);
      const preview = await setup.preview(`${address}studio/`);
      assert.ok((preview[0]?.text.length ?? 0) > 10, 'The preview shows nothing.');
      assert.deepEqual(setup.errors, []);
    });
  } finally {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true });
  }
}

/** The first address in the output, which also has lines of the server's tools. */
async function addressIn(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) if (line.startsWith('http')) return line;
  throw new Error('The server has ended.');
}
