import type { ReactiveControllerHost } from 'lit';
import { ChallengeController, type ChallengeSource } from '../../element/challenge-controller.js';
import { UploadController, type UploadOutcome } from '../../element/upload-controller.js';
import type { SubmissionSchema } from '../../sources/submissions/schema.js';
import { submissionsUrl } from './form-body.js';

/** What came of it: an answer, a failure, no solution for the challenge, or `undefined` when it was cancelled. */
export type Outcome = UploadOutcome | 'unsolved';

/** Brings a proposal to the endpoint, with the solution of what that asks to be solved. */
export class Delivery {
  private sending = false;
  private readonly uploads: UploadController;
  private readonly challenge: ChallengeController;

  constructor(host: ReactiveControllerHost) {
    this.uploads = new UploadController(host);
    this.challenge = new ChallengeController(host);
  }

  /** The part that has left, 0 to 1; `undefined` when nothing is under way. */
  get progress(): number | undefined {
    return this.uploads.progress ?? (this.sending ? 0 : undefined);
  }

  /** The visitor's machine solves what the endpoint asks for. */
  get solving(): boolean {
    return this.challenge.pending;
  }

  /** Begins to solve. `schemaUrl` is where the schema was read. */
  prepare(schema: SubmissionSchema, schemaUrl: string): void {
    const source = sourceOf(schema);
    if (source) this.challenge.start(source, schemaUrl);
  }

  /** Never rejects. Comes to nothing while another is under way. */
  async send(schema: SubmissionSchema, schemaUrl: string, build: (altcha?: string) => FormData): Promise<Outcome> {
    if (this.sending) return undefined;
    this.sending = true;
    try {
      const outcome = await this.attempt(schema, schemaUrl, build);
      if (!refusesSolution(outcome)) return outcome;
      // It has expired on the way, or was spent before: another one, once.
      this.challenge.drop();
      const next = await this.attempt(schema, schemaUrl, build);
      return refusesSolution(next) ? 'unsolved' : next;
    } finally {
      this.sending = false;
    }
  }

  cancel(): void {
    if (this.solving) this.challenge.drop();
    this.uploads.cancel();
  }

  /** What is sent from now on is not what may have been sent before. */
  renew(): void {
    this.uploads.renew();
  }

  /** It has arrived: the next proposal has its own key and its own solution. */
  done(): void {
    this.uploads.renew();
    this.challenge.drop();
  }

  private async attempt(
    schema: SubmissionSchema,
    schemaUrl: string,
    build: (altcha?: string) => FormData,
  ): Promise<Outcome> {
    const source = sourceOf(schema);
    let altcha: string | undefined;
    if (source && !this.uploads.repeats) {
      try {
        altcha = await this.challenge.solution(source, schemaUrl);
      } catch {
        return 'unsolved';
      }
      if (!altcha) return undefined;
    }
    return this.uploads.send(submissionsUrl(schemaUrl), () => build(altcha));
  }
}

function sourceOf({ challenge }: SubmissionSchema): ChallengeSource | undefined {
  return typeof challenge === 'boolean' ? undefined : challenge;
}

function refusesSolution(outcome: Outcome): boolean {
  if (typeof outcome !== 'object' || !('failure' in outcome)) return false;
  return outcome.failure.issues.some(({ pointer }) => /^#?\/altcha\b/.test(pointer));
}
