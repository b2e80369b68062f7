import { addressActions } from './address-actions.js';
import { agendaActions } from './agenda-actions.js';
import { alertActions } from './alert-actions.js';
import type { VisitorStep } from './case.js';
import { dateActions } from './date-actions.js';

/** An action of a visitor, the announcement of its result, and the position of focus afterwards. */
export interface VisitorAction {
  what: string;
  /** The key of the case that it starts from. */
  key: string;
  attributes?: Record<string, string>;
  /** Steps that lead to the case, instead of its own. */
  steps?: readonly VisitorStep[];
  /** Actions performed before, whose result is not checked. */
  before?: readonly VisitorStep[];
  step: VisitorStep;
  /** Part of the only announcement; without it, nothing may be announced. */
  says?: string;
  /** Part of the name or text of the focused element. */
  focus?: string;
}

const news = 'news-feed: ready, with search and filters';
const more = 'news-feed: ready, with more';
const jobs = 'job-board: ready';
const vote: readonly VisitorStep[] = [{ tick: ['choice-1'] }, { press: 'vote' }];
const written: readonly VisitorStep[] = [{ fill: { title: 'Concert', body: 'Samedi soir.' } }, { tick: ['consent'] }];
const person: VisitorStep = { fill: { contactName: 'Camille Martin', contactEmail: 'camille@exemple.fr' } };
const reviewed: readonly VisitorStep[] = [...written, person, { press: 'next' }];
const sent: readonly VisitorStep[] = [...reviewed, { press: 'send' }];

export const visitorActions: readonly VisitorAction[] = [
  { what: 'more news', key: more, step: { press: 'more' }, says: 'de plus', focus: 'Anticonstitutionnellement' },
  {
    what: 'more news again, as many',
    key: more,
    attributes: { limit: '1' },
    before: [{ press: 'more' }],
    step: { press: 'more' },
    says: '1 actualité de plus',
    focus: 'Anticonstitutionnellement',
  },
  { what: 'a category of news', key: news, step: { press: 'chip', nth: 1 }, says: 'actualité', focus: 'chip' },
  {
    what: 'all categories of news',
    key: news,
    before: [{ press: 'chip', nth: 1 }],
    step: { press: 'chip' },
    says: 'actualité',
    focus: 'chip',
  },
  { what: 'a word among news', key: news, step: { type: 'query', text: 'mairie' }, says: 'actualité', focus: '#query' },
  {
    what: 'news opened in place',
    key: 'news-feed: ready, to be opened in place',
    step: { press: 'disclosure' },
    says: 'Chargement terminé.',
    focus: 'disclosure',
  },
  {
    what: 'news closed by its own button',
    key: 'news-feed: ready, open in place',
    step: { press: 'close' },
    focus: 'disclosure',
  },
  { what: 'more offers', key: 'job-board: ready, with more', step: { press: 'more' }, says: 'de plus', focus: 'link' },
  { what: 'a contract', key: jobs, step: { fill: { contract: 'CDD' } }, says: '1 offre.' },
  { what: 'an order of offers', key: jobs, step: { fill: { sort: 'deadline' } }, says: '5 offres.' },
  { what: 'a word among offers', key: jobs, step: { type: 'query', text: 'mairie' }, says: 'offre', focus: '#query' },
  ...alertActions,
  ...agendaActions,
  ...dateActions,
  ...addressActions,
  {
    what: 'an offer opened in place',
    key: 'job-board: ready, to be opened in place',
    step: { press: 'disclosure' },
    focus: 'disclosure',
  },
  {
    what: 'an offer closed again',
    key: 'job-board: ready, open in place',
    step: { press: 'disclosure' },
    focus: 'disclosure',
  },
  {
    what: 'a vote',
    key: 'poll-box: voted',
    steps: [],
    before: [{ tick: ['choice-1'] }],
    step: { press: 'vote' },
    says: 'Votre vote est enregistré.',
    focus: 'outcome',
  },
  {
    what: 'a vote for nothing',
    key: 'poll-box: open',
    step: { press: 'vote' },
    says: 'Choisissez une réponse.',
    focus: '#choice-0',
  },
  {
    what: 'a vote for nothing, again',
    key: 'poll-box: open, nothing chosen',
    step: { press: 'vote' },
    says: 'Choisissez une réponse.',
    focus: '#choice-0',
  },
  {
    what: 'a vote that fails',
    key: 'poll-box: open, the vote has failed',
    steps: [],
    before: [{ tick: ['choice-1'] }],
    step: { press: 'vote' },
    says: 'Votre réponse est conservée',
    focus: 'vote',
  },
  {
    what: 'a vote that is there already',
    key: 'poll-box: voted before, from here',
    steps: [],
    before: [{ tick: ['choice-1'] }],
    step: { press: 'vote' },
    says: 'déjà été reçu',
    focus: 'outcome',
  },
  { what: 'a vote to be changed', key: 'poll-box: voted', step: { press: 'change' }, focus: 'choices' },
  { what: 'a change given up', key: 'poll-box: voted, changing', step: { press: 'cancel' }, focus: 'outcome' },
  {
    what: 'a change',
    key: 'poll-box: voted, changing',
    before: [{ tick: ['choice-0'] }],
    step: { press: 'vote' },
    says: 'modifié',
    focus: 'outcome',
  },
  {
    what: 'a withdrawal',
    key: 'poll-box: voted, withdrawn',
    steps: vote,
    step: { press: 'withdraw' },
    says: 'retiré',
    focus: 'choices',
  },
  {
    what: 'a withdrawal that fails',
    key: 'poll-box: voted, the withdrawal has failed',
    steps: vote,
    step: { press: 'withdraw' },
    says: 'pas possible',
    focus: 'withdraw',
  },
  {
    what: 'a proposal with errors',
    key: 'submit-news: news',
    step: { press: 'next' },
    says: 'Réponses à corriger',
    focus: 'error-summary',
  },
  {
    what: 'a proposal with the same errors',
    key: 'submit-news: news',
    before: [{ press: 'next' }],
    step: { press: 'next' },
    says: 'Réponses à corriger',
    focus: 'error-summary',
  },
  {
    what: 'an error followed to its field',
    key: 'submit-news: with everything to be corrected',
    step: { press: 'error-summary', inside: 'a' },
    focus: '#title',
  },
  {
    what: 'a proposal to be reviewed',
    key: 'submit-news: news',
    before: [...written, person],
    step: { press: 'next' },
    focus: 'review',
  },
  {
    what: 'a proposal to be edited',
    key: 'submit-news: news',
    before: reviewed,
    step: { press: 'edit' },
    focus: 'form',
  },
  {
    what: 'an image',
    key: 'submit-news: news',
    step: { file: 'chorale.jpg' },
    says: 'L’image « chorale.jpg » est ajoutée.',
  },
  { what: 'a file that is refused', key: 'submit-news: news', step: { file: 'affiche.pdf' }, says: 'refusé' },
  {
    what: 'an image taken away',
    key: 'submit-news: with an image',
    step: { press: 'remove' },
    says: 'retirée',
    focus: '#images',
  },
  {
    what: 'a proposal sent',
    key: 'submit-news: news',
    before: reviewed,
    step: { press: 'send' },
    says: 'Envoi en cours',
    focus: 'Annuler',
  },
  {
    what: 'a proposal called back',
    key: 'submit-news: news',
    before: sent,
    step: { press: 'cancel' },
    says: 'annulé',
    focus: 'send',
  },
  {
    what: 'a proposal not sent',
    key: 'submit-news: news',
    before: sent,
    step: { upload: 'fails' },
    says: 'conservée',
    focus: 'send',
  },
  {
    what: 'a proposal received',
    key: 'submit-news: news',
    before: sent,
    step: { upload: { body: { reference: 'CW-1' } } },
    says: 'est envoyée',
    focus: 'receipt',
  },
  {
    what: 'a draft thrown away',
    key: 'submit-news: with a draft found again',
    step: { press: 'clear' },
    says: 'vide',
    focus: 'form',
  },
  { what: 'a window opened', key: 'submit-news: as a window, closed', step: { press: 'open' }, focus: 'close' },
  { what: 'a window closed', key: 'submit-news: as a window, open', step: { press: 'close' }, focus: 'open' },
];
