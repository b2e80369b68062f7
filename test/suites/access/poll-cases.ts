import type { Poll } from '../../../src/sources/polls/poll.js';
import { keep } from '../../../src/widgets/poll-box/remembered-vote.js';
import {
  emptyCases,
  failedCases,
  hoursAgo,
  staleCase,
  waitingCases,
  type CaseAnswer,
  type AccessCase,
  type VisitorStep,
} from './case.js';

const choices = [
  { id: 'juin', label: 'Le samedi 13 juin' },
  { id: 'juillet', label: 'Le samedi 4 juillet', description: 'Le feu d’artifice est tiré à la nuit tombée.' },
  { id: 'aout', label: 'Le dimanche 16 août, après le vide-greniers et avant le repas des aînés' },
];
const results = [
  { choice: 'juin', votes: 12 },
  { choice: 'juillet', votes: 27 },
  { choice: 'aout', votes: 0 },
];

/** An open poll by the API's contract, in which this visitor has not voted. */
export function poll(more: Record<string, unknown> = {}) {
  return {
    id: 'fete',
    language: 'fr',
    question: 'Quelle date préférez-vous pour la fête du village ?',
    description: 'Le comité des fêtes retient la date la plus demandée.',
    organiser: 'Comité des fêtes',
    choices,
    minChoices: 1,
    maxChoices: 1,
    opensAt: hoursAgo(100),
    closesAt: hoursAgo(-1),
    status: 'open',
    resultsPolicy: 'after-vote',
    minimumVoters: 0,
    voters: 39,
    results: null,
    ballot: 'bulletin',
    ...more,
  };
}

const image = { url: '/access/image.svg', alt: 'Le feu d’artifice au-dessus de l’étang', width: 800, height: 450 };
const pictured = { choices: choices.map((choice, index) => (index === 1 ? { ...choice, image } : choice)) };
const several = { minChoices: 2, maxChoices: 3, choices: [...choices, { id: 'autre', label: 'Autre date' }] };
const wordy = {
  question: 'Anticonstitutionnellement-interminable-question-que-rien-ne-coupe ?',
  choices: Array.from({ length: 20 }, (_, index) => ({
    id: `rue-${index}`,
    label: `Rue de la ${'République-'.repeat(1 + (index % 4))}${index + 1}`,
  })),
};
const seen = { voters: 40, results, ballot: null };
const asked = (more?: Record<string, unknown>): CaseAnswer => ({ body: poll(more) });
const voted = (more: Record<string, unknown> = {}): CaseAnswer => asked({ ...seen, receipt: 'recu', ...more });
const refused = (status: number, code = ''): CaseAnswer => ({ status, body: { status, code } });
const vote: VisitorStep[] = [{ tick: ['choice-1'] }, { press: 'vote' }];
const closed = { status: 'closed', closesAt: hoursAgo(5), ballot: null };

const states: Omit<AccessCase, 'tag'>[] = [
  ...waitingCases,
  { name: 'scheduled', state: 'ready', answers: [asked({ status: 'scheduled', opensAt: hoursAgo(-48) })] },
  { name: 'open', state: 'ready', answers: [asked()], fallback: true },
  { name: 'open, with an image', state: 'ready', answers: [asked(pictured)] },
  { name: 'open, several choices', state: 'ready', answers: [asked(several)] },
  { name: 'open, twenty choices', state: 'ready', answers: [asked(wordy)] },
  { name: 'open, results for all', state: 'ready', answers: [asked({ resultsPolicy: 'always', results })] },
  {
    name: 'open, results unfolded',
    state: 'ready',
    answers: [asked({ resultsPolicy: 'always', results })],
    steps: [{ press: 'preview', inside: 'summary' }],
  },
  { name: 'open, nothing chosen', state: 'ready', answers: [asked()], steps: [{ press: 'vote' }] },
  {
    name: 'open, too many chosen',
    state: 'ready',
    answers: [asked(several)],
    steps: [{ tick: ['choice-0', 'choice-1', 'choice-2', 'choice-3'] }, { press: 'vote' }],
  },
  { name: 'open, the vote is on its way', state: 'ready', answers: [asked(), 'held'], steps: vote },
  { name: 'open, the vote has failed', state: 'ready', answers: [asked(), refused(403), asked()], steps: vote },
  {
    name: 'open, the poll has changed',
    state: 'ready',
    answers: [asked(), refused(422), asked({ question: 'Quelle date, finalement ?' })],
    steps: vote,
  },
  { name: 'voted', state: 'ready', answers: [asked(), voted()], steps: vote },
  {
    name: 'voted, several choices',
    state: 'ready',
    answers: [asked(several), voted({ ...several, voters: 41 })],
    steps: [{ tick: ['choice-0', 'choice-1'] }, { press: 'vote' }],
  },
  {
    name: 'voted, without numbers',
    state: 'ready',
    answers: [asked(), voted()],
    attributes: { 'no-counts': '' },
    steps: vote,
  },
  {
    name: 'voted, too few voters',
    state: 'ready',
    answers: [asked({ minimumVoters: 50 }), voted({ minimumVoters: 50, results: null })],
    steps: vote,
  },
  {
    name: 'voted, results after the close',
    state: 'ready',
    answers: [asked({ resultsPolicy: 'after-close' }), voted({ resultsPolicy: 'after-close', results: null })],
    steps: vote,
  },
  {
    name: 'voted, results never',
    state: 'ready',
    answers: [asked({ resultsPolicy: 'never' }), voted({ resultsPolicy: 'never', results: null })],
    steps: vote,
  },
  { name: 'voted, changing', state: 'ready', answers: [asked(), voted()], steps: [...vote, { press: 'change' }] },
  {
    name: 'voted, changed',
    state: 'ready',
    answers: [asked(), voted()],
    steps: [...vote, { press: 'change' }, { tick: ['choice-0'] }, { press: 'vote' }],
  },
  {
    name: 'voted, withdrawn',
    state: 'ready',
    answers: [asked(), voted(), asked()],
    steps: [...vote, { press: 'withdraw' }],
  },
  {
    name: 'voted, the withdrawal has failed',
    state: 'ready',
    answers: [asked(), voted(), refused(400)],
    steps: [...vote, { press: 'withdraw' }],
  },
  { name: 'voted before, from here', state: 'ready', answers: [asked(), refused(409), asked(seen)], steps: vote },
  {
    name: 'voted before, as is remembered',
    state: 'ready',
    answers: [asked({ id: 'retenu' })],
    attributes: { remember: '' },
    act: (widget) => {
      keep(widget.data as Poll);
      widget.requestUpdate();
    },
  },
  {
    name: 'closing under the eyes',
    state: 'ready',
    answers: [asked(), asked({ ...closed, results })],
    elapse: 3_600_000,
  },
  { name: 'closed', state: 'ready', answers: [asked({ ...closed, results })] },
  {
    name: 'closed, voted too late',
    state: 'ready',
    answers: [asked(), refused(410), asked({ ...closed, results })],
    steps: vote,
  },
  { name: 'closed, results never', state: 'ready', answers: [asked({ ...closed, resultsPolicy: 'never' })] },
  {
    name: 'results alone',
    state: 'ready',
    answers: [asked({ resultsPolicy: 'always', results })],
    attributes: { mode: 'results' },
  },
  {
    name: 'results alone, twenty choices',
    state: 'ready',
    answers: [asked({ ...wordy, resultsPolicy: 'always', results: [{ choice: 'rue-19', votes: 1 }] })],
    attributes: { mode: 'results' },
  },
  { name: 'open, without a title of its own', state: 'ready', answers: [asked()], attributes: { heading: '' } },
  {
    name: 'voted, deepest title',
    state: 'ready',
    answers: [asked(), voted()],
    attributes: { 'heading-level': '6' },
    steps: vote,
  },
  { name: 'open, in English', state: 'ready', answers: [asked(several)], attributes: { lang: 'en' } },
  { name: 'open, in Arabic', state: 'ready', answers: [asked(several)], attributes: { lang: 'ar' } },
  { name: 'voted, in Arabic', state: 'ready', answers: [asked(), voted()], attributes: { lang: 'ar' }, steps: vote },
  staleCase,
  ...emptyCases({ answers: ['none'] }),
  ...failedCases,
];

export const pollCases: readonly AccessCase[] = states.map((each) => ({ tag: 'poll-box', ...each }));
