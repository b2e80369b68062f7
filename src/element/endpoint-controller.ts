import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { now } from '../clock.js';
import type { HttpAnswer } from '../http/fetch-bytes.js';
import { sharedRequest } from '../http/pool.js';
import { requestCached } from '../http/request.js';
import { limits } from '../limits.js';
import { toLoadError, type LoadError, type LoadErrorCode } from './load-error.js';

/** The widget, as far as the controller uses it. */
export interface EndpointOptions<Model> {
  /** The URLs to request; throws a `LoadError` if the attribute is unusable. */
  endpoints(): string[];
  /**
   * Parses one response; `null` if the endpoint says that it has nothing. Throws or rejects with errors that
   * `toLoadError` converts.
   */
  parse(answer: HttpAnswer): Model | null | Promise<Model | null>;
  /** Merges the models of several responses, in the order of the endpoints. Never called with an empty array. */
  merge(models: Model[]): Model;
  /** Called when new data is set. */
  loaded(data: Model | null): void;
  /** Called when a load has failed, or one of several endpoints. */
  failed(error: LoadError): void;
}

interface EndpointResult<Model> {
  model: Model | null;
  date: Date | undefined;
  /** Set when the model came from the HTTP cache: the network error. */
  stale?: LoadError;
}

interface LoadResult<Model> {
  data: Model | null;
  stale: LoadError | undefined;
  date: Date | undefined;
  failures: LoadError[];
}

/** Failures without a response from the server. */
const NETWORK: readonly LoadErrorCode[] = ['blocked', 'offline', 'timeout'];

/** Failures after which the browser's HTTP cache may have a usable response. */
const CACHE_HELPS: readonly LoadErrorCode[] = [...NETWORK, 'http-5xx', 'rate-limited', 'malformed'];

/**
 * Loads the data: endpoint → bytes → model. The latest call wins; the last good data is kept after any failure; a
 * disconnected host loads nothing, and loads when it is connected again.
 */
export class EndpointController<Model> implements ReactiveController {
  /** The last good data; `null` if the endpoint had nothing, `undefined` before the first response. */
  data?: Model | null | undefined;
  /** The cause of the last load's failure; cleared by the next success. */
  error?: LoadError | undefined;
  /** When the server made `data`, if known. */
  dataDate?: Date | undefined;
  /** True during a load. */
  loading = false;
  /** True if the load takes so long that a message is shown. */
  late = false;
  private call?: AbortController | undefined;
  private interrupted = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly options: EndpointOptions<Model>,
  ) {
    host.addController(this);
  }

  /** Shows data without an endpoint; `undefined` removes it. */
  show(data: Model | undefined): void {
    this.abort();
    this.data = data;
    this.error = undefined;
    this.dataDate = undefined;
    this.host.requestUpdate();
  }

  /**
   * Loads the data again. Resolves once the data or the error is set, or if the host is not connected; never rejects.
   */
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

  /** Requests all endpoints at once. Fails only if all of them do. */
  private async request(signal: AbortSignal): Promise<LoadResult<Model>> {
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

  /**
   * Requests one endpoint. If the network fails and there is no data yet, uses the response in the browser's HTTP
   * cache.
   */
  private async ask(url: string, signal: AbortSignal): Promise<EndpointResult<Model>> {
    try {
      const answer = await sharedRequest(url, signal);
      return { model: await this.options.parse(answer), date: answer.date };
    } catch (reason) {
      const error = toLoadError(reason);
      if (signal.aborted || this.data != null || !CACHE_HELPS.includes(error.code)) throw error;
      const answer = await requestCached(url, signal).catch(() => undefined);
      if (!answer) throw error;
      return { model: await this.parseCached(answer, error), date: answer.date, stale: error };
    }
  }

  /** If the cached response can't be parsed either, the network error is thrown. */
  private async parseCached(answer: HttpAnswer, error: LoadError): Promise<Model | null> {
    try {
      return await this.options.parse(answer);
    } catch {
      throw error;
    }
  }

  private succeed({ data, stale, date, failures }: LoadResult<Model>): void {
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

  /** Applies a change for `call`, unless a later call has replaced it. */
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

  /** A page restored from the back/forward cache has lost its requests; WebKit aborts them before the page is left. */
  private readonly loadShown = ({ persisted }: PageTransitionEvent): void => {
    const isLost = this.loading || (this.error && NETWORK.includes(this.error.code));
    if (persisted && isLost) void this.load();
  };
}
