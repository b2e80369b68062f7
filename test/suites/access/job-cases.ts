import type { Job } from '../../../src/sources/jobs/job.js';
import {
  emptyCases,
  failedCases,
  hoursAgo,
  staleCase,
  waitingCases,
  type AccessCase,
  type VisitorStep,
} from './case.js';

const DAY = 24;
const description = [
  'Au sein des services techniques, vous entretenez les espaces verts et la voirie de la commune.',
  'Vos missions :',
  '• tondre, tailler et planter, en gestion différenciée',
  '• déneiger les rues l’hiver, y compris en astreinte',
  'Permis B exigé. Le CACES R482 serait un plus.',
].join('\n');

/** Offers with all facts and with none, long and short; the last one closed yesterday. */
export const jobs: Job[] = [
  {
    language: 'fr',
    id: 'espaces-verts',
    url: 'https://commune.example/offres/espaces-verts',
    applyUrl: 'mailto:rh@commune.example',
    title: 'Agent polyvalent des services techniques et des espaces verts (F/H)',
    description,
    employer: 'Commune de Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson',
    place: 'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson',
    postalCode: '51290',
    country: 'FR',
    contract: 'Titulaire',
    workTime: 'FULL_TIME',
    category: 'C',
    grade: 'Adjoint technique territorial principal de 2ᵉ classe',
    salary: { min: 1801.8, max: 2100, currency: 'EUR', unit: 'MONTH' },
    remote: false,
    datePosted: hoursAgo(2 * DAY),
    validThrough: hoursAgo(-3 * DAY),
    reference: 'O051260213000123',
  },
  {
    language: 'fr',
    id: 'secretaire',
    url: 'https://commune.example/offres/secretaire',
    applyUrl: 'https://commune.example/offres/secretaire.pdf',
    applySize: 412_000,
    title: 'Secrétaire générale ou général de mairie',
    description: 'Vous êtes l’interlocuteur direct du maire.',
    employer: 'Communauté de communes',
    place: 'Le Val',
    contract: 'CDD - 6 mois',
    workTime: 'PART_TIME',
    category: 'B',
    salary: 'Selon la grille indiciaire',
    remote: true,
    datePosted: hoursAgo(20 * DAY),
    validThrough: hoursAgo(-40 * DAY),
  },
  {
    language: 'fr',
    id: 'long',
    url: 'https://commune.example/offres/long',
    title: 'Anticonstitutionnellement-interminable-intitule-de-poste-que-rien-ne-coupe',
    description: 'https://commune.example/une/adresse/tres/longue/que/rien/ne/coupe/et/qui/doit/pourtant/tenir/ici',
    place: 'Le Val',
    contract: 'CDI',
    remote: false,
    datePosted: hoursAgo(30 * DAY),
    validThrough: hoursAgo(-12),
  },
  { id: 'bref', title: 'Saisonnier à la piscine', description: '', contract: 'SEASONAL', remote: false },
  {
    language: 'fr',
    id: 'clos',
    url: 'https://commune.example/offres/clos',
    title: 'Offre qui est close depuis hier',
    description: '',
    remote: false,
    validThrough: hoursAgo(DAY + 4),
  },
];

const open = (nth: number): VisitorStep => ({ press: 'disclosure', nth });
const inline = { detail: 'inline' };

const states: Omit<AccessCase, 'tag'>[] = [
  ...waitingCases,
  { name: 'ready', state: 'ready', data: jobs, fallback: true },
  { name: 'ready, from an endpoint', state: 'ready', answers: ['ok'], fallback: true },
  { name: 'ready, a single offer', state: 'ready', data: jobs.slice(0, 1) },
  { name: 'ready, without controls', state: 'ready', data: jobs, attributes: { 'no-controls': '' } },
  {
    name: 'ready, with a contract chosen',
    state: 'ready',
    data: jobs,
    steps: [{ fill: { contract: 'CDD' } }],
  },
  {
    name: 'ready, with a word and a place',
    state: 'ready',
    data: jobs,
    steps: [{ fill: { query: 'maire', place: 'Le Val' } }],
  },
  { name: 'ready, with a filter locked', state: 'ready', data: jobs, attributes: { place: 'Le Val', locked: 'place' } },
  { name: 'ready, by deadline', state: 'ready', data: jobs, steps: [{ fill: { sort: 'deadline' } }] },
  { name: 'ready, nothing matches', state: 'ready', data: jobs, steps: [{ fill: { query: 'astronaute' } }] },
  { name: 'ready, with more', state: 'ready', data: jobs, attributes: { limit: '1' } },
  { name: 'ready, after more', state: 'ready', data: jobs, attributes: { limit: '2' }, steps: [{ press: 'more' }] },
  { name: 'ready, to be opened in place', state: 'ready', data: jobs, attributes: inline },
  { name: 'ready, open in place', state: 'ready', data: jobs, attributes: inline, steps: [open(0)] },
  { name: 'ready, a long one open in place', state: 'ready', data: jobs, attributes: inline, steps: [open(2)] },
  {
    name: 'ready, on its noticeboard sheet',
    state: 'ready',
    data: jobs,
    attributes: inline,
    steps: [open(0), { press: 'print' }],
  },
  // The address of the page names an unknown offer.
  { name: 'ready, the offer of the address is gone', state: 'ready', data: jobs, attributes: { 'url-state': 'gone' } },
  { name: 'ready, without a title of its own', state: 'ready', data: jobs, attributes: { heading: '' } },
  { name: 'ready, deepest title', state: 'ready', data: jobs, attributes: { 'heading-level': '6' } },
  { name: 'ready, refreshing by itself', state: 'ready', data: jobs, attributes: { refresh: '15' } },
  { name: 'ready, paused', state: 'ready', data: jobs, attributes: { refresh: '15' }, steps: [{ press: 'pause' }] },
  {
    name: 'ready, in English',
    state: 'ready',
    data: jobs,
    attributes: { lang: 'en', limit: '2', ...inline },
    steps: [open(0)],
  },
  {
    name: 'ready, in Arabic',
    state: 'ready',
    data: jobs,
    attributes: { lang: 'ar', limit: '2', ...inline },
    steps: [open(0)],
  },
  staleCase,
  ...emptyCases({ data: [] }),
  { name: 'empty, as every offer is closed', state: 'empty', data: jobs.slice(-1), fallback: true },
  ...failedCases,
  {
    name: 'error, as the answer cannot be read',
    state: 'error',
    answers: [{ body: { offers: 'none' } }],
    fallback: true,
  },
];

export const jobCases: readonly AccessCase[] = states.map((each) => ({ tag: 'job-board', ...each }));
