import type { VisitorAction } from './visitor-actions.js';

const agenda = 'event-agenda: ready, with controls';

/** The actions of a visitor in an agenda. */
export const agendaActions: readonly VisitorAction[] = [
  {
    what: 'more events',
    key: 'event-agenda: ready, with more',
    step: { press: 'more' },
    says: 'de plus',
    focus: 'Ajouter',
  },
  { what: 'a category', key: agenda, step: { fill: { category: 'Fête' } }, says: '1 événement.' },
  {
    what: 'a word among events',
    key: agenda,
    step: { type: 'query', text: 'moulin' },
    says: 'événement',
    focus: '#query',
  },
  {
    what: 'a month',
    key: 'event-agenda: ready, as a month',
    step: { press: 'next' },
    says: 'mars 2026',
    focus: 'next',
  },
];
