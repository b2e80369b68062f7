import type { VisitorAction } from './visitor-actions.js';

/** The actions of a visitor who has addresses completed in a form. */
export const addressActions: readonly VisitorAction[] = [
  {
    what: 'an address to be completed',
    key: 'submit-news: event, with an address to be completed',
    step: { press: 'complete' },
    says: '3 adresses proposées',
    focus: '#address',
  },
  {
    what: 'an address chosen',
    key: 'submit-news: event, with addresses to choose from',
    step: { press: 'address' },
    says: 'Amiens',
    focus: '#address',
  },
  {
    what: 'a geocoder that fails',
    key: 'submit-news: event, with an address to be completed',
    attributes: { geocoder: '/access/answers/404' },
    step: { press: 'complete' },
    says: 'Écrivez la vôtre',
    focus: '#address',
  },
];
