import { expect } from '@open-wc/testing';
import { yieldToPage } from '../src/yield-to-page.js';

describe('yieldToPage', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
  const setScheduler = (value: unknown) =>
    Object.defineProperty(globalThis, 'scheduler', { value, configurable: true, writable: true });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'scheduler');
    if (own) Object.defineProperty(globalThis, 'scheduler', own);
  });

  for (const [engine, scheduler] of [
    ['the engine’s own scheduler', undefined],
    ['an engine without a scheduler', null],
    ['a scheduler without yield', {}],
  ] as const) {
    it(`resolves in a later task: ${engine}`, async () => {
      if (scheduler !== undefined) setScheduler(scheduler ?? undefined);
      const order: string[] = [];
      const yielded = yieldToPage().then(() => order.push('task'));
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      order.push('microtasks');
      await yielded;
      expect(order).to.deep.equal(['microtasks', 'task']);
    });
  }
});
