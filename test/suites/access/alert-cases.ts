import type { Alert } from '../../../src/sources/alerts/alert.js';
import { emptyCases, failedCases, hoursAgo, staleCase, waitingCases, type AccessCase } from './case.js';

/** Alerts as the commune's API gives them. */
export const commune = {
  alerts: [
    { id: 'eau', version: '1', severity: 'warning', title: 'Coupure d’eau', text: 'Faites des réserves.', url: '/eau' },
  ],
};

export const water: Alert = {
  ...{ id: 'eau', version: '1', severity: 'warning', title: 'Coupure d’eau', area: 'rue des Lilas' },
  language: 'fr',
  text: 'Faites des réserves : l’eau sera coupée pendant les travaux, et trouble à son retour.',
  url: 'https://www.commune.example/eau',
  until: hoursAgo(-31),
};
const road: Alert = {
  ...{
    id: 'pont',
    version: '1',
    severity: 'information',
    title: 'Pont de Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson fermé',
  },
  until: hoursAgo(-24 * 20),
};
const wind: Alert = { id: 'vent', version: '1', severity: 'warning', level: 'orange', title: 'vent violent' };
const flood: Alert = {
  ...{ id: 'crue', version: '1', severity: 'danger', title: 'Crue de l’Oust', area: 'quartier du Port' },
  text: 'Montez à l’étage et attendez les secours.',
  url: 'https://vigilance.meteofrance.fr/',
};
const red: Alert = { id: 'rouge', version: '1', severity: 'danger', level: 'red', title: '' };

const ready: Pick<AccessCase, 'state' | 'data'> = { state: 'ready', data: [water, road] };
const all = [flood, water, wind, road];

const states: Omit<AccessCase, 'tag'>[] = [
  // It does not tell that it is loading: most of the time nothing comes of it.
  ...waitingCases.map((each) => ({ ...each, says: 0 })),
  { name: 'ready', ...ready, fallback: true },
  { name: 'ready, from an endpoint', state: 'ready', answers: ['ok'], fallback: true },
  { name: 'ready, with a danger', state: 'ready', data: [flood, water], says: 1 },
  { name: 'ready, a colour alone', state: 'ready', data: [red], says: 1 },
  { name: 'ready, with more', state: 'ready', data: [water, wind, road] },
  { name: 'ready, with all', state: 'ready', data: all, steps: [{ press: 'all' }] },
  // Under names of their own: the cases on a page share its storage.
  { name: 'ready, one hidden', state: 'ready', data: [{ ...water, id: 'gaz' }, road], steps: [{ press: 'dismiss' }] },
  { name: 'ready, with a title', ...ready, attributes: { heading: 'Alertes en cours' } },
  { name: 'ready, refreshing by itself', ...ready, attributes: { refresh: '15' } },
  { name: 'ready, in English', state: 'ready', data: all, attributes: { lang: 'en' }, says: 1 },
  { name: 'ready, in Arabic', state: 'ready', data: all, attributes: { lang: 'ar' }, says: 1 },
  staleCase,
  ...emptyCases({ data: [] }),
  { name: 'empty, everything hidden', state: 'empty', data: [{ ...wind, id: 'neige' }], steps: [{ press: 'dismiss' }] },
  // Nor of a failure: there is nothing to try again.
  ...failedCases.filter(({ steps }) => !steps),
];

export const alertCases: readonly AccessCase[] = states.map((each) => ({ tag: 'alert-banner', ...each }));
