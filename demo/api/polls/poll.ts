import { type ChoiceImage, choiceImagePath } from './choice-image.js';

/** When the results of a poll are visible. */
export type ResultsPolicy = 'always' | 'after-vote' | 'after-close' | 'never';
export type PollStatus = 'scheduled' | 'open' | 'closed';

interface StoredChoice {
  id: string;
  label: string;
  description: string | null;
  image: ChoiceImage | null;
  votes: number;
}

/** A poll as stored in the database. */
export interface StoredPoll {
  id: string;
  question: string;
  description: string | null;
  organiser: string | null;
  notice: string | null;
  minChoices: number;
  maxChoices: number;
  opensAt: Date;
  closesAt: Date | null;
  resultsPolicy: ResultsPolicy;
  minimumVoters: number;
  voters: number;
  /** Null once the poll has closed. */
  salt: string | null;
  choices: StoredChoice[];
}

/** The properties of a visitor that decide whether results are shown. */
export interface Viewer {
  hasVoted?: boolean;
  isModerator?: boolean;
  ballot?: string | undefined;
}

/** The default notice of a poll: it is no vote in the legal sense, and no representative sample. */
const NOTICE = 'Sondage indicatif, sans valeur de scrutin.';

/**
 * The status by the server's clock: a poll is open from `opensAt` until just before `closesAt`. Without its salt nobody
 * can vote, whatever the clock says.
 */
export function statusOf(
  { opensAt, closesAt, salt }: Pick<StoredPoll, 'opensAt' | 'closesAt' | 'salt'>,
  now: Date,
): PollStatus {
  if (salt === null || (closesAt && now >= closesAt)) return 'closed';
  return now < opensAt ? 'scheduled' : 'open';
}

/** A poll in the format of CONTRACT.md and openapi.yaml. */
export function viewPoll(poll: StoredPoll, now: Date, viewer: Viewer = {}): Record<string, unknown> {
  const { choices } = poll;
  return {
    ...withoutSalt(poll),
    // The moderation is in French.
    language: 'fr',
    choices: choices.map(viewChoice),
    opensAt: poll.opensAt.toISOString(),
    closesAt: poll.closesAt?.toISOString() ?? null,
    status: statusOf(poll, now),
    results: seesResults(poll, now, viewer) ? choices.map(({ id, votes }) => ({ choice: id, votes })) : null,
    ballot: viewer.ballot ?? null,
    notice: poll.notice ?? NOTICE,
  };
}

function viewChoice({ id, label, description, image }: StoredChoice): Record<string, unknown> {
  if (!image) return { id, label, description, image };
  const { alt, width, height } = image;
  return { id, label, description, image: { url: choiceImagePath(image.id), alt, width, height } };
}

function withoutSalt({ salt: _salt, ...members }: StoredPoll): Omit<StoredPoll, 'salt'> {
  return members;
}

/** Whether the visibility of the results depends on the viewer having voted. */
export function needsVoter(poll: StoredPoll, now: Date): boolean {
  return seesResults(poll, now, { hasVoted: true }) !== seesResults(poll, now, { hasVoted: false });
}

function seesResults(poll: StoredPoll, now: Date, { hasVoted, isModerator }: Viewer): boolean {
  if (isModerator) return true;
  if (poll.voters < poll.minimumVoters) return false;
  const closed = statusOf(poll, now) === 'closed';
  switch (poll.resultsPolicy) {
    case 'always':
      return true;
    case 'after-vote':
      return closed || hasVoted === true;
    case 'after-close':
      return closed;
    case 'never':
      return false;
  }
}
