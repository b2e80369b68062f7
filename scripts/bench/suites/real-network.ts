import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pageOf } from '../candidate.js';
import { fixed, oneFile, oneTag, preloadHead, preloadedVanilla, prerendered, vanilla } from '../candidates.js';
import { launchIn } from '../network/browser.js';
import { end, openNetwork, ready, SERVER, type Network } from '../network/namespaces.js';
import type { Measurement } from '../report/figures.js';
import { measureInTurns, type Run, type Suite } from '../suite.js';
import { everyCandidate, timeToContent } from './first-item.js';

const quick = [fixed, vanilla, preloadedVanilla, oneTag, oneFile, preloadHead, prerendered];
const protocols = ['HTTP/1.1', 'HTTP/2'];

/**
 * Measures the time to the first item over TCP with TLS and a round trip of 150 ms, because what DevTools emulates knows
 * no handshake and no slow start.
 */
export const realNetwork: Suite = async (run) => {
  const network = await openNetwork().catch((error: unknown) => {
    run.missing.push({ name: 'real network', reason: (error as Error).message });
  });
  if (!network) return [];
  try {
    return await measureOver(network, run);
  } finally {
    await network.close();
  }
};

async function measureOver(network: Network, run: Run): Promise<Measurement[]> {
  const script = fileURLToPath(new URL('../network/serve.ts', import.meta.url));
  const server = spawn('nsenter', [`--net=${network.server}`, process.execPath, ...process.execArgv, script, SERVER], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const origins = JSON.parse(await ready(server)) as string[];
    const browser = await launchIn(network.client);
    const measurements: Measurement[] = [];
    try {
      for (const [index, origin] of origins.entries()) {
        const page = (candidate: Parameters<typeof pageOf>[0]): string => origin + pageOf(candidate);
        measurements.push(
          ...(await measureInTurns({
            suite: 'first item',
            condition: `real network, ${protocols[index]}`,
            candidates: run.full ? everyCandidate(run) : quick,
            metrics: ['time', 'blocked', 'shift'],
            measure: (candidate) => timeToContent({ browser, page }, candidate, () => Promise.resolve()),
            rounds: run.rounds(7, 3),
          })),
        );
      }
    } finally {
      await browser.close();
    }
    return measurements;
  } finally {
    await end(server);
  }
}
