import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HttpAnswer } from '../http/fetch-bytes.js';
import type { HttpError } from '../http/http-error.js';
import { idempotencyKey } from '../http/idempotency-key.js';
import type { ProblemIssue } from '../http/problem.js';
import { upload } from '../http/upload.js';
import { toLoadError, type LoadErrorCode } from './load-error.js';

/** The reason why a form was not sent. */
export interface UploadFailure {
  code: LoadErrorCode;
  status?: number | undefined;
  /** The invalid values, according to the server. */
  issues: readonly ProblemIssue[];
}

/** The result of sending; `undefined` if it was cancelled. */
export type UploadOutcome = { answer: HttpAnswer } | { failure: UploadFailure } | undefined;

/** Sends a form for a widget: one at a time, with progress, and with the same idempotency key for retries only. */
export class UploadController implements ReactiveController {
  /** The share of the bytes that was sent, 0 to 1; `undefined` when nothing is being sent. */
  progress: number | undefined;
  private call: AbortController | undefined;
  private kept: { key: string; form: FormData } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** True if the next `send` repeats the last form under the same key, because it may have been received. */
  get repeats(): boolean {
    return !!this.kept;
  }

  /**
   * Sends the form that `build` returns, or the last one again if it is unknown whether that was received. Never
   * rejects. A second call while sending is a double click, and is ignored.
   */
  async send(url: string, build: () => FormData): Promise<UploadOutcome> {
    if (this.call) return undefined;
    const call = new AbortController();
    this.call = call;
    this.report(0);
    try {
      const { key, form } = (this.kept ??= { key: idempotencyKey(), form: build() });
      const progress = (sent: number) => this.report(sent);
      return { answer: await upload(url, form, { key, signal: call.signal, progress }) };
    } catch (error) {
      return call.signal.aborted ? undefined : { failure: this.fail(error) };
    } finally {
      this.call = undefined;
      this.report(undefined);
    }
  }

  cancel(): void {
    this.call?.abort(new DOMException('The visitor has cancelled.', 'AbortError'));
  }

  /** The next form is a new one: it gets a new key. */
  renew(): void {
    this.kept = undefined;
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /**
   * After a refusal the key can't be reused, since the server would repeat its response; after any other failure it is
   * unknown whether the form was received.
   */
  private fail(error: unknown): UploadFailure {
    const { code, status } = toLoadError(error);
    if (code === 'http-4xx') this.renew();
    return { code, status, issues: (error as Partial<HttpError>).problem?.errors ?? [] };
  }

  private report(progress: number | undefined): void {
    this.progress = progress;
    this.host.requestUpdate();
  }
}
