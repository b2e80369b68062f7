import type { ReactiveControllerHost } from 'lit';
import { ChallengeController, type ChallengeSource } from '../../element/challenge-controller.js';
import { UploadController, type UploadOutcome } from '../../element/upload-controller.js';
import type { SubmissionSchema } from '../../sources/submissions/schema.js';
import { submissionsUrl } from './form-body.js';

/**
 * The result of sending: a response, a failure, `unsolved` if the challenge failed, or `undefined` if it was cancelled.
 */
export type Outcome = UploadOutcome | 'unsolved';

/** Sends a proposal to the endpoint, with the solution of its challenge. */
export class Delivery {
  private sending = false;
  private readonly uploads: UploadController;
  private readonly challenge: ChallengeController;

  constructor(host: ReactiveControllerHost) {
    this.uploads = new UploadController(host);
    this.challenge = new ChallengeController(host);
  }

  /** The share of the bytes that was sent, 0 to 1; `undefined` when nothing is being sent. */
  get progress(): number | undefined {
    return this.uploads.progress ?? (this.sending ? 0 : undefined);
  }

  /** True while a challenge is being solved. */
  get solving(): boolean {
    return this.challenge.pending;
  }

  /** Starts solving the challenge. `schemaUrl` is the URL of the schema. */
  prepare(schema: SubmissionSchema, schemaUrl: string): void {
    const source = sourceOf(schema);
    if (source) this.challenge.start(source, schemaUrl);
  }

  /** Sends the form that `build` returns. Never rejects. Does nothing while another one is being sent. */
  async send(schema: SubmissionSchema, schemaUrl: string, build: (altcha?: string) => FormData): Promise<Outcome> {
    if (this.sending) return undefined;
    this.sending = true;
    try {
      const outcome = await this.attempt(schema, schemaUrl, build);
      if (!refusesSolution(outcome)) return outcome;
      // The solution expired on the way, or was already used: solves once more.
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

  /** The next form is a new one, with its own idempotency key. */
  renew(): void {
    this.uploads.renew();
  }

  /** After a successful submission: the next proposal has its own key and solution. */
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
