import { readBody, type HttpAnswer } from '../http/fetch-bytes.js';
import { errorOfStatus, HttpError } from '../http/http-error.js';
import { retried } from '../http/retry.js';
import { retryAfter } from '../http/retry-after.js';
import { dateHeader } from '../http/server-clock.js';
import { version } from '../version.js';
import type { HeadlessWidget } from './headless.js';

/** `fetch` of the Fetch standard, as far as it is used here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The model of a widget; `data` is `null` if the endpoints have nothing. */
export interface LoadedData {
  data: unknown;
  /** When the data was loaded. */
  date: Date;
}

/** Requests addresses, each once. */
export class Loader {
  private readonly answers = new Map<string, Promise<HttpAnswer>>();

  constructor(private readonly fetch: Fetch) {}

  /**
   * Loads the data of a widget. Unlike in the browser, all of its endpoints must answer: what is written into a page
   * stays there. Throws `HttpError`, `FormatError` and `LoadError`.
   */
  async load(widget: HeadlessWidget, urls: readonly string[]): Promise<LoadedData> {
    const answers = await Promise.all(urls.map((url) => this.ask(url)));
    const read = await Promise.all(answers.map((answer) => widget['read'](answer)));
    const models = read.filter((model) => model !== null);
    const dates = answers.flatMap(({ date }) => date ?? []).map(Number);
    const date = new Date(dates.length ? Math.min(...dates, Date.now()) : Date.now());
    return { data: models.length ? widget['merge'](models) : null, date };
  }

  private ask(url: string): Promise<HttpAnswer> {
    const known = this.answers.get(url);
    if (known) return known;
    const answer = retried((timeout) => this.request(url, timeout), new AbortController().signal);
    this.answers.set(url, answer);
    return answer;
  }

  private async request(url: string, timeout: number): Promise<HttpAnswer> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(new HttpError('timeout')), timeout);
    try {
      const headers = { 'User-Agent': `commune-widgets/${version}` };
      const response = await this.fetch(url, { headers, signal: controller.signal });
      if (!response.ok) throw errorOfStatus(response.status, retryAfter(response.headers.get('retry-after')));
      const body = await readBody(response);
      const contentType = response.headers.get('content-type') ?? '';
      return { body, contentType, url: response.url || url, status: response.status, date: dateHeader(response) };
    } catch (error) {
      if (controller.signal.aborted) throw controller.signal.reason;
      if (error instanceof HttpError) throw error;
      throw unreachable(error);
    } finally {
      clearTimeout(timer);
      controller.abort();
    }
  }
}

/** A request without a response; its message is the system's own: `connect ECONNREFUSED 127.0.0.1:80`. */
function unreachable(error: unknown): HttpError {
  const failure = new HttpError('blocked');
  const { cause, message } = error as { cause?: unknown; message?: unknown };
  failure.message = String((cause as Error | undefined)?.message || message || error);
  return failure;
}
