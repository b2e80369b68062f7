import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { now } from '../clock.js';
import type { HttpAnswer } from '../http/fetch-bytes.js';
import { sharedRequest } from '../http/pool.js';
import { requestCached } from '../http/request.js';
import { limits } from '../limits.js';
import { toLoadError, type LoadError, type LoadErrorCode } from './load-error.js';

/** What the controller needs to know of its widget. */
export interface EndpointOptions<Model> {
  /** The URLs to ask; throws a `LoadError` when the attribute is unusable. */
  endpoints(): string[];
  /** Reads one answer; `null` when the endpoint says that it has nothing; throws what `toLoadError` understands. */
  parse(answer: HttpAnswer): Model | null;
  /** One model of several answers, in the order of the endpoints. Never called with none. */
  merge(models: Model[]): Model;
  /** Fresh data is in place. */
  loaded(data: Model | null): void;
  /** A load has failed, or one endpoint of several. */
  failed(error: LoadError): void;
}

interface Answer<Model> {
  model: Model | null;
  date: Date | undefined;
  /** Set when the model is the cache's: why the network had none. */
  stale?: LoadError;
}

interface Outcome<Model> {
  data: Model | null;
  stale: LoadError | undefined;
  date: Date | undefined;
  failures: LoadError[];
}

/** Failures of which the server knows nothing. */
const NETWORK: readonly LoadErrorCode[] = ['blocked', 'offline', 'timeout'];

/** Failures after which the browser's cache may still hold a good answer. */
const CACHE_HELPS: readonly LoadErrorCode[] = [...NETWORK, 'http-5xx', 'rate-limited', 'malformed'];

/**
 * Drives the way of the data: endpoint → bytes → model. The latest call wins; the last good data outlives any
 * failure; a disconnected host loads nothing, and makes up for it when it comes back.
 */
export class EndpointController<Model> implements ReactiveController {
  /** The last good data; `null` when the endpoint had nothing, `undefined` before the first answer. */
  data?: Model | null | undefined;
  /** Why the last load failed; cleared by the next success. */
  error?: LoadError | undefined;
  /** When `data` was made, as far as that is known. */
  dataDate?: Date | undefined;
  /** A load is under way. */
  loading = false;
  /** It has been under way for long enough to say so. */
  late = false;
  private call?: AbortController | undefined;
  private interrupted = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly options: EndpointOptions<Model>,
  ) {
    host.addController(this);
  }

  /** Shows data that needs no endpoint; `undefined` goes back to nothing. */
  show(data: Model | undefined): void {
    this.abort();
    this.data = data;
    this.error = undefined;
    this.dataDate = undefined;
    this.host.requestUpdate();
  }

  /** Loads anew; settles when the data or the error is in place, or the host is not, and never rejects. */
  async load(): Promise<void> {
    this.abort();
    this.interrupted = !this.host.isConnected;
    if (this.interrupted) return;
    const call = new AbortController();
    this.call = call;
    this.loading = true;
    const lateTimer = setTimeout(() => this.update(call, () => (this.late = true)), limits.lateFirstByte);
    this.host.requestUpdate();
    try {
      const outcome = await this.request(call.signal);
      this.update(call, () => this.succeed(outcome));
    } catch (error) {
      this.update(call, () => this.fail(toLoadError(error)));
    } finally {
      clearTimeout(lateTimer);
    }
  }

  hostConnected(): void {
    if (this.interrupted) void this.load();
    addEventListener('pageshow', this.loadShown);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    const { loading } = this;
    removeEventListener('pageshow', this.loadShown);
    this.abort();
    this.interrupted = loading;
  }

  hostUpdated(): void {
    if (this.error?.code === 'offline') addEventListener('online', this.retryOnline, { once: true });
  }

  /** All endpoints at once; those that fail don't take the others down with them. */
  private async request(signal: AbortSignal): Promise<Outcome<Model>> {
    const results = await Promise.allSettled(this.options.endpoints().map((url) => this.ask(url, signal)));
    const failures = results.filter((one) => one.status === 'rejected').map((one) => toLoadError(one.reason));
    const answers = results.filter((one) => one.status === 'fulfilled').map((one) => one.value);
    if (failures[0] && !answers.length) throw failures[0];
    const models = answers.map((one) => one.model).filter((model) => model !== null);
    return {
      data: models.length ? this.options.merge(models) : null,
      stale: answers.find((one) => one.stale)?.stale,
      date: answers[0]?.date,
      failures,
    };
  }

  /** One endpoint: the network first, then what the browser's cache still holds if there is nothing on screen. */
  private async ask(url: string, signal: AbortSignal): Promise<Answer<Model>> {
    try {
      const answer = await sharedRequest(url, signal);
      return { model: this.options.parse(answer), date: answer.date };
    } catch (reason) {
      const error = toLoadError(reason);
      if (signal.aborted || this.data != null || !CACHE_HELPS.includes(error.code)) throw error;
      const answer = await requestCached(url, signal).catch(() => undefined);
      if (!answer) throw error;
      return { model: this.parseCached(answer, error), date: answer.date, stale: error };
    }
  }

  /** What the cache held may be as unreadable as what the network brought: then the first error is the true one. */
  private parseCached(answer: HttpAnswer, error: LoadError): Model | null {
    try {
      return this.options.parse(answer);
    } catch {
      throw error;
    }
  }

  private succeed({ data, stale, date, failures }: Outcome<Model>): void {
    this.data = data;
    this.error = stale;
    this.dataDate = date ?? (stale ? undefined : now());
    this.loading = this.late = false;
    for (const failure of stale ? [stale, ...failures] : failures) this.options.failed(failure);
    if (!stale) this.options.loaded(data);
  }

  private fail(error: LoadError): void {
    this.error = error;
    this.loading = this.late = false;
    this.options.failed(error);
  }

  /** Changes the state on behalf of `call`, unless a later call has taken its place. */
  private update(call: AbortController, change: () => void): void {
    if (this.call !== call) return;
    change();
    this.host.requestUpdate();
  }

  private abort(): void {
    this.call?.abort();
    this.call = undefined;
    this.interrupted = this.loading = this.late = false;
    removeEventListener('online', this.retryOnline);
  }

  private readonly retryOnline = (): void => void this.load();

  /** A page that comes back as it was left has lost its requests; WebKit tells so before it is left. */
  private readonly loadShown = ({ persisted }: PageTransitionEvent): void => {
    const isLost = this.loading || (this.error && NETWORK.includes(this.error.code));
    if (persisted && isLost) void this.load();
  };
}
