import type { Recording } from './answer.js';
import { type NewPoll, pollFrom } from '../api/polls/new-poll.js';
import { type Viewer, viewPoll } from '../api/polls/poll.js';

const DAY = 86_400_000;
/** The most choices that a poll may have by openapi.yaml, which is the limit of a huge answer. */
const MOST_CHOICES = 50;

interface PollExample {
  /** Days from now. */
  opens: number;
  closes: number;
  voters: number;
  /** The votes for each choice, in their order. */
  votes: number[];
  poll?: Partial<NewPoll>;
  viewer?: Viewer;
}

const question: Pick<NewPoll, 'question' | 'organiser' | 'choices'> = {
  question: 'Quelle date pour la fête du village ?',
  organiser: 'Comité des fêtes',
  choices: [
    { id: 'juin', label: 'Le samedi 20 juin', description: 'Le soir de la fête de la musique.' },
    { id: 'juillet', label: 'Le lundi 13 juillet' },
    { id: 'aout', label: 'Le samedi 22 août' },
    { id: 'autre', label: 'Une autre date' },
  ],
};

const open = { opens: -6, closes: 12 };
const votes = [87, 61, 42, 9];
/** The visitor has not voted. The ballot is a placeholder, because examples cannot be voted on. */
const viewer = { ballot: 'exemple' };

const examples: Record<string, PollExample> = {
  programme: { opens: 2, closes: 20, voters: 0, votes: [] },
  termine: { opens: -30, closes: -1, voters: 199, votes },
  'deja-vote': { ...open, voters: 199, votes, viewer: { hasVoted: true } },
  'peu-de-votes': { ...open, voters: 7, votes: [4, 2, 1, 0], poll: { resultsPolicy: 'always', minimumVoters: 20 } },
  'apres-cloture': { ...open, voters: 199, votes, viewer, poll: { resultsPolicy: 'after-close' } },
  visible: { ...open, voters: 199, votes, viewer, poll: { resultsPolicy: 'always' } },
  plusieurs: {
    ...open,
    voters: 136,
    votes,
    viewer,
    poll: {
      description: 'Le comité retiendra les deux dates les plus demandées.',
      maxChoices: 2,
      resultsPolicy: 'always',
    },
  },
};

/** Example polls in every state, by path; a real poll would need weeks to reach some of them. */
export const pollAnswers: Record<string, Recording> = Object.fromEntries(
  Object.entries(examples).map(([id, example]) => [`/exemples/polls/${id}`, answerOf(id, example)]),
);

function answerOf(id: string, { opens, closes, voters, votes, poll, viewer }: PollExample): Recording {
  return {
    contentType: 'application/json; charset=utf-8',
    body(size, now) {
      if (size === 'empty') return undefined;
      const day = (days: number): string => new Date(now.getTime() + days * DAY).toISOString();
      const choices = size === 'huge' ? manyChoices() : question.choices;
      const asked = { ...question, ...poll, id, choices, opensAt: day(opens), closesAt: day(closes) };
      const stored = pollFrom(asked, now);
      const counted = stored.choices.map((choice, index) => ({ ...choice, votes: votes[index] ?? 0 }));
      return JSON.stringify(viewPoll({ ...stored, choices: counted, voters }, now, viewer));
    },
  };
}

function manyChoices(): NewPoll['choices'] {
  return Array.from({ length: MOST_CHOICES }, (_, index) => ({
    id: `choix-${index + 1}`,
    label: `Date n° ${index + 1}`,
  }));
}
