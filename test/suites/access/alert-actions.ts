import type { VisitorAction } from './visitor-actions.js';

/** The actions of a visitor in a banner. The message that an alert is hidden has the focus, by which it is read. */
export const alertActions: readonly VisitorAction[] = [
  { what: 'an alert hidden', key: 'alert-banner: ready', step: { press: 'dismiss' }, focus: 'Alerte masquée' },
  {
    what: 'the last alert hidden',
    key: 'alert-banner: ready, from an endpoint',
    step: { press: 'dismiss' },
    focus: 'Alerte masquée',
  },
  {
    what: 'all alerts',
    key: 'alert-banner: ready, with more',
    step: { press: 'all' },
    focus: 'Voir toutes les alertes',
  },
];
