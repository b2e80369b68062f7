import { randomBytes } from 'node:crypto';
import { type Issue, Problem } from '../problem.js';
import type { ResultsPolicy, StoredPoll } from './poll.js';

/** A moderator's request for a poll; see `NewPoll` in openapi.yaml. */
export interface NewPoll {
  id?: string;
  question: string;
  description?: string | null;
  organiser?: string | null;
  choices: { id?: string; label: string; description?: string | null }[];
  minChoices?: number;
  maxChoices?: number;
  opensAt?: string;
  closesAt?: string | null;
  resultsPolicy?: ResultsPolicy;
  minimumVoters?: number;
  notice?: string;
}

/**
 * The number of voters below which results are hidden, because they would reveal individual votes, especially in a
 * village.
 */
const MINIMUM_VOTERS = 5;

/** The poll to store, with a salt of its own. Throws a 422 where the members contradict each other. */
export function pollFrom(asked: NewPoll, now: Date): StoredPoll {
  const { minChoices = 1, maxChoices = minChoices } = asked;
  const poll: StoredPoll = {
    id: asked.id ?? randomBytes(6).toString('hex'),
    question: asked.question,
    description: asked.description ?? null,
    organiser: asked.organiser ?? null,
    notice: asked.notice ?? null,
    choices: asked.choices.map(({ id, label, description = null }, index) => ({
      id: id ?? `choix-${index + 1}`,
      label,
      description,
      // Images are files, which a form adds once the poll exists.
      image: null,
      votes: 0,
    })),
    minChoices,
    maxChoices,
    opensAt: asked.opensAt === undefined ? now : new Date(asked.opensAt),
    closesAt: asked.closesAt ? new Date(asked.closesAt) : null,
    resultsPolicy: asked.resultsPolicy ?? 'after-vote',
    minimumVoters: asked.minimumVoters ?? MINIMUM_VOTERS,
    voters: 0,
    salt: randomBytes(32).toString('base64url'),
  };
  const errors = contradictions(poll);
  if (errors.length > 0) throw new Problem(422, { errors });
  return poll;
}

function contradictions({ choices, minChoices, maxChoices, opensAt, closesAt }: StoredPoll): Issue[] {
  const ids = choices.map(({ id }) => id);
  const errors: Issue[] = ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ pointer: `/choices/${index}/id`, code: 'repeated-choice', detail: 'Cet identifiant est répété.' }]
      : [],
  );
  if (maxChoices < minChoices) {
    errors.push({ pointer: '/maxChoices', code: 'too-small', detail: 'Le maximum est plus petit que le minimum.' });
  }
  if (maxChoices > ids.length) {
    errors.push({ pointer: '/maxChoices', code: 'too-large', detail: `Le sondage n’a que ${ids.length} réponses.` });
  }
  for (const [name, date] of Object.entries({ opensAt, closesAt })) {
    if (!date || date.getUTCFullYear() >= 1) continue;
    errors.push({ pointer: `/${name}`, code: 'wrong-format', detail: 'Cette date n’existe pas.' });
  }
  if (closesAt && closesAt <= opensAt) {
    errors.push({
      pointer: '/closesAt',
      code: 'too-early',
      detail: 'Choisissez une clôture postérieure à l’ouverture.',
    });
  }
  return errors;
}
