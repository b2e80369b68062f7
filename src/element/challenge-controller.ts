import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadSolver } from '../challenge/load-solver.js';
import type { Solved } from '../challenge/solver.js';
import { fetchBytes } from '../http/fetch-bytes.js';
import { limits } from '../limits.js';
import { warnOnce } from '../shared.js';
import { toLoadError } from './load-error.js';

/** What a server asks to be solved: the challenge itself, or where to read one. */
export type ChallengeSource = string | object;

/**
 * Solves, while the visitor reads on, what a server asks for (ALTCHA protocol): one solution for one thing that is
 * sent. The solver, and the challenge where it has an address, are fetched with the first `start`, not before.
 */
export class ChallengeController implements ReactiveController {
  /** The visitor's machine is at work. */
  pending = false;
  private controller: AbortController | undefined;
  private work: Promise<Solved | undefined> | undefined;
  private taken: ChallengeSource | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /**
   * Begins, unless it has begun. A challenge that came with the answer of `answerUrl` is good for one solution: the
   * next one is read there anew.
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
      // Who wants the solution later starts anew; who waits for it now is told.
      if (failed) this.work = undefined;
      this.report(false);
    };
    work.then(
      () => settled(false),
      () => settled(true),
    );
  }

  /**
   * What to send; `undefined` when it has been dropped meanwhile. What has expired is solved anew, and then taken as
   * it is: the visitor's clock may be wrong. Throws a `LoadError`.
   */
  async solution(source: ChallengeSource, answerUrl: string): Promise<string | undefined> {
    const solved = await this.attempt(source, answerUrl);
    if (!solved || solved.expires > Date.now()) return solved?.payload;
    this.drop();
    return (await this.attempt(source, answerUrl))?.payload;
  }

  /** It has been spent, refused, or is not wanted any more. */
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
      warnOnce(`La vérification anti-robot a échoué : ${failure.detail}`);
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

/** A challenge, also out of an answer that has one beside other things. */
async function read(url: string, signal: AbortSignal): Promise<unknown> {
  const { body } = await fetchBytes(url, { cache: 'no-store' }, limits.requestTimeout, signal);
  const answer = JSON.parse(new TextDecoder().decode(body)) as { challenge?: unknown } | null;
  return typeof answer?.challenge === 'object' ? answer.challenge : answer;
}
