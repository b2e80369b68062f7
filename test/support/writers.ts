import { poll, submission } from '../../src/locales/fr.js';
import type { Step } from './page-steps.js';

/** A widget that sends something, and what its visitor does until it is sent. */
export interface Writer {
  tag: string;
  /** Attributes beside the endpoint. */
  attributes?: string;
  /** The last part of the address that it reads. */
  reads: string;
  /** Where it writes to, from the folder of that address. */
  writes: string;
  /** What it reads, and the answer to what it sends. */
  schema: string;
  receipt: string;
  fill: Step[];
  /** The button that sends. */
  button: string;
  /** The part in which a failure is told. */
  problem: string;
  /** The part that is there when it has arrived. */
  success: string;
  /** What must still be there after a failure: values of controls, or texts. */
  kept: string[];
}

const question = { id: 'fete', question: 'Quelle date ?', resultsPolicy: 'after-vote', ballot: 'bulletin' };
const choices = [
  { id: 'juin', label: 'En juin' },
  { id: 'juillet', label: 'En juillet' },
];

export const voter: Writer = {
  tag: 'poll-box',
  reads: 'current',
  writes: '/fete/votes',
  schema: JSON.stringify({ ...question, choices, status: 'open', results: null }),
  receipt: JSON.stringify({
    ...question,
    choices,
    status: 'open',
    ballot: null,
    voters: 1,
    results: [{ choice: 'juillet', votes: 1 }],
    receipt: 'recu',
  }),
  fill: [{ fill: { 'choice-1': '' } }],
  button: 'vote',
  problem: 'problem',
  success: 'outcome',
  kept: ['choice-1'],
};

export const author: Writer = {
  tag: 'submit-news',
  reads: 'schema',
  writes: '',
  schema: JSON.stringify({
    types: ['news'],
    categories: [],
    fields: { title: { required: true }, body: { required: true }, consent: { required: true } },
    privacyUrl: '/confidentialite',
  }),
  receipt: JSON.stringify({ reference: 'P-12', secret: 'cle', status: 'pending' }),
  fill: [{ fill: { title: 'Fête du village', body: 'Samedi soir.', consent: '' } }, { press: 'next' }],
  button: 'send',
  problem: 'send-error',
  success: 'receipt',
  kept: ['Fête du village', 'Samedi soir.'],
};

const { failures: ofVote, outcomes } = poll;
const { failures: ofProposal } = submission;

/** What the visitor reads after a failed write; `final` where there is nothing left to try. */
export interface Told {
  sentence: string;
  final?: boolean;
  /** The endpoint has refused it: what is sent next is not the same. Otherwise the same key says that it is. */
  refused?: boolean;
}

const again = (sentence: string): Told => ({ sentence });
const refused = (sentence: string): Told => ({ sentence, refused: true });
const final = (sentence: string): Told => ({ sentence, final: true });
const vain = { vote: again(ofVote.network), proposal: again(ofProposal.other) };
const denied = { vote: refused(ofVote.refused), proposal: refused(ofProposal['http-4xx']) };

/** What is said of each failure. Those that take long come first. */
export const told: Record<string, { vote: Told; proposal: Told }> = {
  silence: { vote: again(ofVote.network), proposal: again(ofProposal.timeout) },
  'a refused connection': vain,
  'a connection reset in the middle of the answer': vain,
  'status 401': denied,
  'status 403': { vote: refused(ofVote.ballot), proposal: denied.proposal },
  'status 404': denied,
  'status 409': { vote: final(outcomes['already-elsewhere']), proposal: denied.proposal },
  'status 410': { vote: final(outcomes['too-late']), proposal: denied.proposal },
  'status 413': { vote: denied.vote, proposal: again(ofProposal['too-large']) },
  'status 422': { vote: refused(ofVote.choices), proposal: denied.proposal },
  'status 429': { vote: again(ofVote.busy), proposal: again(ofProposal['rate-limited']) },
  'status 500': vain,
  'status 503': vain,
  'an HTML page with status 200': vain,
  'a truncated answer': vain,
  'an empty answer': vain,
};
