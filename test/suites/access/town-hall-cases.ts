import type { Office } from '../../../src/sources/offices/office.js';
import { emptyCases, failedCases, staleCase, waitingCases, type AccessCase } from './case.js';

const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** A town hall as the commune's API gives it; the clock of the suite is at 3:20 in a night of February 2026. */
export const mairie = {
  offices: [
    {
      id: 'mairie',
      name: 'Mairie',
      hours: {
        weekly: [
          {
            days: workdays,
            ranges: [
              { opens: '08:30', closes: '12:00' },
              { opens: '13:30', closes: '17:00' },
            ],
          },
        ],
      },
      telephones: [{ number: '03 81 62 40 30' }],
      emails: ['mairie@commune.example'],
    },
  ],
};

const hours: Office['hours'] = {
  weekly: [
    {
      weekdays: [1, 2, 3, 4],
      ranges: [
        { from: 510, to: 720 },
        { from: 810, to: 1_020 },
      ],
    },
    {
      weekdays: [5],
      ranges: [
        { from: 510, to: 720 },
        { from: 840, to: 960, kind: 'appointment' },
      ],
    },
    { weekdays: [6], ranges: [{ from: 540, to: 720, kind: 'unknown', comment: 'Semaines paires' }] },
  ],
  special: [
    { from: '2026-02-16', until: '2026-02-18', ranges: [], reason: 'Travaux dans le hall d’accueil' },
    { from: '2026-02-12', until: '2026-02-12', ranges: [{ from: 600, to: 660 }], reason: 'Formation' },
  ],
  holidays: { territory: 'metropole' },
};

export const full: Office = {
  id: 'mairie',
  language: 'fr',
  name: 'Mairie de Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson',
  hours,
  comment: 'Les actes d’état civil sont délivrés jusqu’à 16 h.',
  address: {
    lines: ['Hôtel de ville', '5 rue de l’École'],
    ...{ postalCode: '51290', city: 'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson', latitude: 48.63, longitude: 4.65 },
  },
  wheelchair: true,
  accessibility: 'Rampe à gauche de l’entrée',
  telephones: [
    { number: '03 26 72 51 02', url: 'tel:0326725102' },
    { number: '03 26 72 51 03', url: 'tel:0326725103', label: 'Urbanisme' },
  ],
  emails: ['mairie@saint-remy-en-bouzemont-saint-genest-et-isson.commune.example'],
  url: 'https://www.commune.example/',
  contactUrl: 'https://www.commune.example/contact',
  updated: new Date('2026-01-05T10:00:00Z'),
  source: {
    name: 'Annuaire de l’administration',
    url: 'https://lannuaire.service-public.gouv.fr/x',
    license: 'Licence Ouverte 2.0',
  },
};

const bare: Office = { id: 'annexe', name: 'Mairie annexe', telephones: [{ number: '3939' }], emails: [] };
const always = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], ranges: [{ from: 0, to: 1_440 }] }];
const ready: Pick<AccessCase, 'state' | 'data'> = { state: 'ready', data: [full] };
const line = { layout: 'line' };
/** An office whose hours at the moment of the suite are these. */
const at = (kind: 'open' | 'appointment' | 'unknown'): Office[] => [
  { ...bare, hours: { weekly: [{ weekdays: [5], ranges: [{ from: 180, to: 240, kind }] }], special: [] } },
];

const states: Omit<AccessCase, 'tag'>[] = [
  ...waitingCases,
  { name: 'ready', ...ready, fallback: true },
  { name: 'ready, from an endpoint', state: 'ready', answers: ['ok'], fallback: true },
  { name: 'ready, several offices', state: 'ready', data: [full, bare] },
  { name: 'ready, without hours', state: 'ready', data: [bare] },
  { name: 'ready, open', state: 'ready', data: at('open') },
  { name: 'ready, by appointment', state: 'ready', data: at('appointment') },
  { name: 'ready, under conditions', state: 'ready', data: at('unknown') },
  { name: 'ready, always open', state: 'ready', data: [{ ...bare, hours: { weekly: always, special: [] } }] },
  { name: 'ready, on a line', ...ready, attributes: line },
  { name: 'ready, without a title of its own', ...ready, attributes: { heading: '' } },
  { name: 'ready, deepest title', state: 'ready', data: [full, bare], attributes: { 'heading-level': '6' } },
  { name: 'ready, refreshing by itself', ...ready, attributes: { refresh: '15' } },
  { name: 'ready, in English', ...ready, attributes: { lang: 'en' } },
  { name: 'ready, in Arabic', ...ready, attributes: { lang: 'ar' } },
  { name: 'ready, a line in Arabic', ...ready, attributes: { lang: 'ar', ...line } },
  staleCase,
  ...emptyCases({ data: [] }),
  ...failedCases,
  {
    name: 'error, as the answer cannot be read',
    state: 'error',
    answers: [{ body: { mairie: 'none' } }],
    fallback: true,
  },
];

export const townHallCases: readonly AccessCase[] = states.map((each) => ({ tag: 'town-hall', ...each }));
