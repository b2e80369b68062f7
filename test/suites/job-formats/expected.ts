import type { Job } from '../../../src/sources/index.js';

const amplitude = {
  employer: 'Amplitude',
  description: 'Amplitude is the leading AI analytics platform, helping over 4,700 customers—including Atlassian,',
  contract: 'Regular',
  remote: false,
};
const idealist = {
  description:
    'Are you tenacious, pragmatic, with a keen sense of humor? You just might be an Idealist.\n\nAt Idealist',
  country: 'US',
  contract: 'Contract',
  remote: true,
};
const teamtailor = { description: '', employer: 'Teamtailor', remote: false };
const francetravail = { country: 'FR', contract: 'CDI', workTime: 'Temps plein', remote: false };
const page = 'https://candidat.francetravail.fr/offres/recherche/detail/';

/** The offers in each answer, as a person reads them; descriptions by their beginning. */
export const expectedJobs: Record<string, Partial<Job>[]> = {
  'careerkit/greenhouse.json': [
    {
      ...amplitude,
      id: '8636903002',
      url: 'https://job-boards.greenhouse.io/amplitude/jobs/8636903002',
      applyUrl: 'https://job-boards.greenhouse.io/amplitude/jobs/8636903002',
      title: 'Customer Data Scientist - Experimentation',
      place: 'London, UK',
      datePosted: new Date('2026-07-16T11:55:32-04:00'),
      reference: 'R-12263',
    },
    {
      ...amplitude,
      id: '8651132002',
      url: 'https://job-boards.greenhouse.io/amplitude/jobs/8651132002',
      applyUrl: 'https://job-boards.greenhouse.io/amplitude/jobs/8651132002',
      title: 'Emerging Account Executive (India)',
      place: 'Bangalore, India',
      datePosted: new Date('2026-07-27T06:52:26Z'),
      reference: 'R-12278',
    },
  ],
  'careerkit/lever.json': [
    {
      ...idealist,
      id: 'a24ec4e5-5caa-473d-abd4-b71f09a8167b',
      url: 'https://jobs.lever.co/idealistconsulting/a24ec4e5-5caa-473d-abd4-b71f09a8167b',
      applyUrl: 'https://jobs.lever.co/idealistconsulting/a24ec4e5-5caa-473d-abd4-b71f09a8167b/apply',
      title: '(1099 Contract) Nonprofit Salesforce Consultant: Enterprise Project Manager',
      place: 'Chicago, IL',
      datePosted: new Date(1764205361939),
    },
    {
      ...idealist,
      id: '5d54d69b-e940-452e-b892-1170aa60f095',
      url: 'https://jobs.lever.co/idealistconsulting/5d54d69b-e940-452e-b892-1170aa60f095',
      applyUrl: 'https://jobs.lever.co/idealistconsulting/5d54d69b-e940-452e-b892-1170aa60f095/apply',
      title: '(1099 Contract) Salesforce for Nonprofits: Solution Architect',
      place: 'Washington, D.C.',
      datePosted: new Date('2023-01-29T02:28:23.769Z'),
    },
  ],
  'careerkit/smartrecruiters.json': [
    {
      id: '743999671674844',
      url: 'https://jobs.smartrecruiters.com/Knight/743999671674844',
      title: 'CNA / LPN - Consistent Hours. Start Next Week.',
      description: '',
      employer: 'Knight Gayles',
      place: 'St. Louis',
      postalCode: '63303',
      country: 'US',
      workTime: 'Part-time',
      remote: false,
      datePosted: new Date('2018-06-08T02:11:28Z'),
      reference: 'REF30D',
    },
  ],
  'careerkit/teamtailor.json': [
    {
      ...teamtailor,
      id: '7167985',
      url: 'https://career.teamtailor.com/jobs/7167985-account-executive-italy-madrid-based',
      applyUrl: 'https://career.teamtailor.com/jobs/7167985-account-executive-italy-madrid-based',
      title: 'Account Executive - Italy (Madrid based)',
      place: 'Madrid',
      postalCode: '28010',
      country: 'ES',
      datePosted: new Date('2026-02-04T09:26:20+01:00'),
      reference: '7167985',
    },
    {
      ...teamtailor,
      id: '7069633',
      url: 'https://career.teamtailor.com/jobs/7069633-mid-market-account-executive-copenhagen',
      applyUrl: 'https://career.teamtailor.com/jobs/7069633-mid-market-account-executive-copenhagen',
      title: 'Mid-Market Account Executive - Copenhagen',
      place: 'Stockholm, København',
      datePosted: new Date('2026-01-18T19:35:57+01:00'),
      reference: '7069633',
    },
  ],
  'france-travail/get_job_offer_by_id.json': [
    {
      ...francetravail,
      id: '048KLTP',
      url: `${page}048KLTP`,
      applyUrl: 'https://example.com/apply',
      title: 'Développeur Python (H/F)',
      description: 'Nous recherchons un développeur Python expérimenté.',
      employer: 'TechCorp',
      place: 'Paris',
      postalCode: '75001',
      salary: 'Annuel de 45000.0 Euros à 55000.0 Euros sur 12.0 mois',
      datePosted: new Date('2025-01-15T10:00:00Z'),
      reference: '048KLTP',
    },
  ],
  'france-travail/search_job_offers.json': [
    {
      ...francetravail,
      id: '201WLXK',
      url: `${page}201WLXK`,
      applyUrl:
        'https://taleez.com/apply/developpeur-backend-python-django-h-f-le-mans-holenek-ingenierie-cdi/applying',
      title: 'Développeur backend Python/Django (H/F)',
      description: 'Vous rejoindrez un environnement dynamique et stimulant, où la qualité des solutions techniques',
      employer: 'HOLENEK INGENIERIE',
      place: 'Le Mans',
      postalCode: '72000',
      salary: 'Annuel de 38000.0 Euros à 45000.0 Euros sur 12.0 mois',
      datePosted: new Date('2025-12-23T16:01:23.690Z'),
      reference: '201WLXK',
    },
    {
      ...francetravail,
      id: '201TPBN',
      url: `${page}201TPBN`,
      applyUrl: 'https://taleez.com/apply/informaticien-developpeur-c-qt-python-h-f-grenoble-corys-cdi/applying',
      title: 'Informaticien - Développeur C++ / QT / Python - (H/F)',
      description: 'Nous recherchons un(e) Informaticien - Développeur C++ / QT / Python - H/F pour rejoindre',
      employer: 'CORYS',
      place: 'Grenoble',
      postalCode: '38000',
      salary: 'Annuel de 38000.0 Euros à 43000.0 Euros sur 13.0 mois',
      datePosted: new Date('2025-12-19T21:01:24.323Z'),
      reference: '201TPBN',
    },
  ],
  'france-travail/search_job_offers_with_additional_filters.json': [],
};
