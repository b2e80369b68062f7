import type { VisitorStep } from './case.js';
import type { VisitorAction } from './visitor-actions.js';

const event = 'submit-news: event';
const add: VisitorStep = { press: 'add-date' };

/** The actions of a visitor who proposes an event on several dates. */
export const dateActions: readonly VisitorAction[] = [
  { what: 'a date', key: event, step: add, says: 'est ajoutée.', focus: '#startsAt-0' },
  {
    what: 'a date taken away, before another one',
    key: event,
    before: [add, add],
    step: { press: 'remove-date' },
    says: 'La date est retirée.',
    focus: '#startsAt-1',
  },
  {
    what: 'the only other date taken away',
    key: event,
    before: [add],
    step: { press: 'remove-date' },
    says: 'La date est retirée.',
    focus: 'Ajouter une date',
  },
  {
    what: 'the last day of a repetition',
    key: event,
    before: [{ fill: { startsAt: '2026-03-07T20:30' } }, { fill: { repeats: 'weekly' } }],
    step: { fill: { repeatsUntil: '2026-03-28' } },
    says: 'L’événement aura 4 dates',
  },
];
