import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadSolver } from '../challenge/load-solver.js';
import type { Solved } from '../challenge/solver.js';
import { fetchBytes } from '../http/fetch-bytes.js';
import { limits } from '../limits.js';
import { warnOnce } from '../shared.js';
import { toLoadError } from './load-error.js';
import { challengeFailed } from './warnings.js';

/** A challenge, or the address of one. */
export type ChallengeSource = string | object;

/**
 * Solves the challenge of a server (ALTCHA protocol) in the background: one solution for each submission. The solver,
 * and a challenge with an address, are only fetched on the first `start`.
 */
export class ChallengeController implements ReactiveController {
  /** True while a challenge is being solved. */
  pending = false;
  private controller: AbortController | undefined;
  private work: Promise<Solved | undefined> | undefined;
  private taken: ChallengeSource | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /**
   * Starts solving, unless it has started. A challenge in the response of `answerUrl` is valid for one solution: for
   * the next one it is requested there again.
   */
  start(source: ChallengeSource, answerUrl: string): void {
    if (this.work) return;
    const given = source === this.taken ? answerUrl : source;
    this.taken = typeof source === 'string' ? undefined : source;
    this.controller = new AbortController();
    this.report(true);
    const work = this.solve(given, this.controller);
    this.work = work;
    const settled = (failed: boolean) => {
      if (this.work !== work) return;
      // A later request for the solution starts again; a pending one gets the error.
      if (failed) this.work = undefined;
      this.report(false);
    };
    work.then(
      () => settled(false),
      () => settled(true),
    );
  }

  /**
   * The payload to send; `undefined` if it was dropped in the meantime. An expired solution is replaced once, and the
   * second one used in any case, because the visitor's clock may be wrong. Throws a `LoadError`.
   */
  async solution(source: ChallengeSource, answerUrl: string): Promise<string | undefined> {
    const solved = await this.attempt(source, answerUrl);
    if (!solved || solved.expires > Date.now()) return solved?.payload;
    this.drop();
    return (await this.attempt(source, answerUrl))?.payload;
  }

  /** Discards the solution, once it was used, was refused, or is no longer needed. */
  drop(): void {
    this.controller?.abort();
    this.work = undefined;
    this.report(false);
  }

  hostDisconnected(): void {
    this.drop();
  }

  private async attempt(source: ChallengeSource, answerUrl: string): Promise<Solved | undefined> {
    this.start(source, answerUrl);
    const { work, controller } = this;
    try {
      return await work;
    } catch (error) {
      if (controller?.signal.aborted) return undefined;
      const failure = toLoadError(error);
      warnOnce(challengeFailed(failure.detail));
      throw failure;
    }
  }

  private async solve(given: ChallengeSource, controller: AbortController): Promise<Solved | undefined> {
    const reading = typeof given === 'string' ? read(given, controller.signal) : Promise.resolve(given);
    const [{ solve }, challenge] = await Promise.all([loadSolver(), reading]);
    return controller.signal.aborted ? undefined : solve(challenge, controller);
  }

  private report(pending: boolean): void {
    this.pending = pending;
    this.host.requestUpdate();
  }
}

/** Requests a challenge; it may be the `challenge` member of a larger response. */
async function read(url: string, signal: AbortSignal): Promise<unknown> {
  const { body } = await fetchBytes(url, { cache: 'no-store' }, limits.requestTimeout, signal);
  const answer = JSON.parse(new TextDecoder().decode(body)) as { challenge?: unknown } | null;
  return typeof answer?.challenge === 'object' ? answer.challenge : answer;
}
