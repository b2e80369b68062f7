import type { CDPSession } from 'puppeteer-core';

const slowProcessor = (client: CDPSession): Promise<void> => client.send('Emulation.setCPUThrottlingRate', { rate: 4 });

/** DevTools' preset: 150 ms × 3.75 a request, and 1.6 Mbit/s × 0.9. */
async function slowNetwork(client: CDPSession): Promise<void> {
  const throughput = (1.6e6 * 0.9) / 8;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150 * 3.75,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** The conditions that DevTools emulates, by name. */
export const conditions = {
  'no throttling': () => Promise.resolve(),
  'CPU × 4': slowProcessor,
  'slow 4G': slowNetwork,
  phone: async (client: CDPSession) => {
    await slowProcessor(client);
    await slowNetwork(client);
  },
} satisfies Record<string, (client: CDPSession) => Promise<void>>;

export type Condition = keyof typeof conditions;
