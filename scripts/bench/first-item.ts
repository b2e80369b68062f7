import type { CDPSession } from 'puppeteer-core';
import { candidates, VANILLA } from './candidates.js';
import { beside, row, takeTurns } from './measure.js';
import type { BenchEnvironment } from './environment.js';
import { timeToContent } from './visits.js';

/**
 * The network and CPU conditions. The throttled ones are those of DevTools: slow 4G is 150 ms × 3.75 and 1.6 Mbit/s ×
 * 0.9.
 */
const conditions: Record<string, (client: CDPSession) => Promise<void>> = {
  'no throttling': () => Promise.resolve(),
  'CPU × 4': (client) => client.send('Emulation.setCPUThrottlingRate', { rate: 4 }),
  'slow 4G': async (client) => {
    const throughput = (1.6e6 * 0.9) / 8;
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150 * 3.75,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  },
};

/** Measures the wall time from navigation to ten items on screen, for each candidate under each condition. */
export async function firstItem(environment: BenchEnvironment): Promise<void> {
  for (const [name, throttle] of Object.entries(conditions)) {
    const figures = await takeTurns(candidates, (candidate) => timeToContent(environment, candidate, throttle));
    console.log(`\nten items, ${name}`);
    for (const [index, candidate] of candidates.entries()) {
      const bytes = `${environment.scriptBytes(candidate)} B`.padStart(10);
      console.log(row(candidate.name, beside(figures[index]?.[0], figures[VANILLA]?.[0]), bytes));
    }
  }
}
