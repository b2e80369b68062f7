import { until } from './task.js';

/** One call of `fetch`, pending until the test answers it. */
export interface HeldCall {
  url: string;
  init: RequestInit;
  /** Whether the caller has aborted the request. */
  readonly aborted: boolean;
  respond(body: BodyInit | null, init?: ResponseInit): void;
  fail(): void;
}

/** Replaces `fetch`: the test decides when each call settles. */
export class HeldFetch {
  readonly calls: HeldCall[] = [];
  private readonly original = window.fetch;

  constructor() {
    window.fetch = (input, init = {}) => this.hold(input instanceof Request ? input.url : input.toString(), init);
  }

  restore(): void {
    window.fetch = this.original;
  }

  /** The call with this index, once it has been made. */
  async call(index: number): Promise<HeldCall> {
    await until(() => this.calls[index] !== undefined);
    const call = this.calls[index];
    if (!call) throw new Error(`fetch was called ${this.calls.length} times, not ${index + 1}`);
    return call;
  }

  private hold(url: string, init: RequestInit): Promise<Response> {
    return new Promise((resolve, reject) => {
      const { signal } = init;
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      this.calls.push({
        url,
        init,
        get aborted() {
          return signal?.aborted ?? false;
        },
        respond: (body, options) => resolve(new Response(abortable(body, signal), options)),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  }
}

/** A body that ends when the request is aborted, as in a browser. */
function abortable(body: BodyInit | null, signal: AbortSignal | null | undefined): BodyInit | null {
  if (!(body instanceof ReadableStream)) return body;
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  return new ReadableStream({
    start: (controller) =>
      signal?.addEventListener('abort', () => {
        controller.error(signal.reason);
        void reader.cancel(signal.reason);
      }),
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** The arguments of a JSON answer. */
export const json = (value: unknown, headers: Record<string, string> = {}): [string, ResponseInit] => [
  JSON.stringify(value),
  { headers: { 'content-type': 'application/json', ...headers } },
];
