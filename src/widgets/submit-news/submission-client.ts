import type { ReactiveControllerHost } from 'lit';
import { ChallengeController, type ChallengeSource } from '../../element/challenge-controller.js';
import { UploadController, type UploadOutcome } from '../../element/upload-controller.js';
import type { SubmissionSchema } from '../../sources/submissions/schema.js';
import { submissionsUrl } from './form-body.js';

/** The result of a request: a response, a failure, `unsolved` if the challenge failed, `undefined` if it was cancelled. */
export type SubmissionResult = UploadOutcome | 'unsolved';

/**
 * Sends proposals to the endpoint, each with a solution of the endpoint's challenge. Owns the upload and the challenge,
 * and knows nothing of the form. `SubmissionFlow` owns the client.
 */
export class SubmissionClient {
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

  /** Starts solving the challenge, if there is one. `schemaUrl` is the URL of the schema. */
  prepare(schema: SubmissionSchema, schemaUrl: string): void {
    const source = challengeOf(schema);
    if (source) this.challenge.start(source, schemaUrl);
  }

  /**
   * Sends the form that `build` makes with the solution of the challenge (`altcha`). Never rejects. Resolves to
   * `undefined` at once if another one is being sent.
   */
  async send(
    schema: SubmissionSchema,
    schemaUrl: string,
    build: (altcha?: string) => FormData,
  ): Promise<SubmissionResult> {
    if (this.sending) return undefined;
    this.sending = true;
    try {
      const result = await this.attempt(schema, schemaUrl, build);
      if (!refusesSolution(result)) return result;
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

  /** Call it when the input has changed: the next form is another one, with its own idempotency key. */
  renew(): void {
    this.uploads.renew();
  }

  /** Call it when the proposal was received: the next one has its own idempotency key and solution. */
  finish(): void {
    this.uploads.renew();
    this.challenge.drop();
  }

  private async attempt(
    schema: SubmissionSchema,
    schemaUrl: string,
    build: (altcha?: string) => FormData,
  ): Promise<SubmissionResult> {
    const source = challengeOf(schema);
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

function challengeOf({ challenge }: SubmissionSchema): ChallengeSource | undefined {
  return typeof challenge === 'boolean' ? undefined : challenge;
}

/** Whether the endpoint has refused the solution of the challenge. */
function refusesSolution(result: SubmissionResult): boolean {
  if (typeof result !== 'object' || !('failure' in result)) return false;
  return result.failure.issues.some(({ pointer }) => /^#?\/altcha\b/.test(pointer));
}
