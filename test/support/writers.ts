import { poll, submission } from '../../src/locales/fr/index.js';
import type { WidgetStep } from './page-steps.js';

/** A widget that sends data, and the steps of its visitor until it is sent. */
export interface Writer {
  tag: string;
  /** Attributes beside the endpoint. */
  attributes?: string;
  /** The last path segment of the address that it reads. */
  reads: string;
  /** The address it writes to, relative to the parent of that address. */
  writes: string;
  /** The answers to its read and to its write. */
  schema: string;
  receipt: string;
  fill: WidgetStep[];
  /** The part of the button that sends. */
  button: string;
  /** The part that shows a failure. */
  problem: string;
  /** The part that is shown after success. */
  success: string;
  /** Values of controls, or texts, that must be kept after a failure. */
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

/** The message for the visitor after a failed write; `final` where nothing can be tried again. */
export interface ExpectedMessage {
  sentence: string;
  final?: boolean;
  /**
   * The endpoint has refused the write, so that the next one may have another key. Otherwise the key stays the same.
   */
  refused?: boolean;
}

const again = (sentence: string): ExpectedMessage => ({ sentence });
const refused = (sentence: string): ExpectedMessage => ({ sentence, refused: true });
const final = (sentence: string): ExpectedMessage => ({ sentence, final: true });
const vain = { vote: again(ofVote.network), proposal: again(ofProposal.other) };
const denied = { vote: refused(ofVote.refused), proposal: refused(ofProposal['http-4xx']) };

/** The expected message for each failure. The slow ones come first. */
export const expectedMessages: Record<string, { vote: ExpectedMessage; proposal: ExpectedMessage }> = {
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
