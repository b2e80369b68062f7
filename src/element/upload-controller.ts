import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HttpAnswer } from '../http/fetch-bytes.js';
import type { HttpError } from '../http/http-error.js';
import { idempotencyKey } from '../http/idempotency-key.js';
import type { ProblemIssue } from '../http/problem.js';
import { upload } from '../http/upload.js';
import { toLoadError, type LoadErrorCode } from './load-error.js';

/** Why something was not sent. */
export interface UploadFailure {
  code: LoadErrorCode;
  status?: number | undefined;
  /** What the server found wrong, and where. */
  issues: readonly ProblemIssue[];
}

/** What came of sending; `undefined` when it was cancelled. */
export type UploadOutcome = { answer: HttpAnswer } | { failure: UploadFailure } | undefined;

/** Sends a form for a widget: one at a time, with its progress, and twice under one key only where that is a retry. */
export class UploadController implements ReactiveController {
  /** The part that has left, 0 to 1; `undefined` when nothing is under way. */
  progress: number | undefined;
  private call: AbortController | undefined;
  private kept: { key: string; form: FormData } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What is sent next is what may have been sent before: the same form, under the same key. */
  get repeats(): boolean {
    return !!this.kept;
  }

  /**
   * Sends what `build` makes, or what the last try has sent, when nobody knows what became of that. Never rejects.
   * A second call while one is under way is a double click: it comes to nothing.
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

  /** What is sent next is not what was sent before: it gets a key of its own. */
  renew(): void {
    this.kept = undefined;
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** A refusal is the answer to this key, and would be repeated; after any other failure nobody knows what arrived. */
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
