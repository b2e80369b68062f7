import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../support/report.js';

/** The longest time in ms until the demo prints its address: it may have to be built first. */
const PATIENCE = 300_000;

/** Checks that `npm start`, as documented in the README, prints an address with the demo, and ends on a signal. */
export async function run(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'start-'));
  // A process group, so that npm, its shell and the server end together.
  const child = spawn('npm', ['start'], {
    env: { ...process.env, DATA_DIR: join(folder, 'data'), PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const closed = once(child, 'close');
  try {
    const address = await printedAddress(child.stdout, closed);
    for (const [path, type] of [
      ['', /^text\/html/],
      ['api/health', /json/],
    ] as const) {
      await report.check(`/${path} of the printed address answers`, async () => {
        const response = await fetch(address + path);
        assert.equal(response.status, 200);
        assert.match(response.headers.get('Content-Type') ?? '', type);
      });
    }
    await report.check('the table of communes is sent compressed', async () => {
      const response = await fetch(`${address}communes/communes.txt`, { headers: { 'Accept-Encoding': 'gzip' } });
      assert.equal(response.headers.get('Content-Encoding'), 'gzip');
      assert.match(await response.text(), /Saint-Martin-des-Prés/);
    });
  } finally {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await closed;
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first address in the output. Rejects with the output when there is none. */
function printedAddress(output: NodeJS.ReadableStream, closed: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (): void => reject(new Error(`No address was printed:\n${text}`));
    output.on('data', (part) => {
      text += String(part);
      const [address] = /http:\/\/localhost:\d+\//.exec(text) ?? [];
      if (address) resolve(address);
    });
    void closed.then(fail);
    AbortSignal.timeout(PATIENCE).addEventListener('abort', fail);
  });
}
