import type { Job } from '../../../src/sources/index.js';

/** An answer in the format of its system, and the offers that a person reads in it. */
export interface Shape {
  name: string;
  answer: unknown;
  expected: Partial<Job>[];
}

const missions = '<p>Missions :</p><ul><li>accueil</li><li>état civil</li></ul>';
const lines = 'Missions :\n\n• accueil\n• état civil';
const midnight = new Date('2026-12-15T22:59:59.999Z');
const posted = new Date('2026-11-02T08:00:00Z');
const none = { description: '', remote: false };

const page = (...scripts: unknown[]) =>
  `<!doctype html><html><head>${scripts.map((script) => `<script type="application/ld+json">${JSON.stringify(script)}</script>`).join('')}`;

/** Answers in the formats of systems on which communes publish offers, in addition to the recorded ones. */
export const shapes: Shape[] = [
  {
    name: 'a page with a graph of nodes that refer to each other',
    answer: page({
      '@graph': [
        {
          '@type': 'JobPosting',
          '@id': '#offre',
          title: 'Agent d&amp;#8217;accueil',
          description: missions,
          employmentType: ['CDI - Temps plein', 'https://schema.org/FULL_TIME'],
          workHours: 'du lundi au vendredi',
          hiringOrganization: { '@id': '#mairie' },
          jobLocation: { '@id': '#lieu' },
          baseSalary: { currency: 'EUR', value: { minValue: '22.500', maxValue: '25,000', unitText: 'ANN' } },
          datePosted: '2026-11-02T09:00:00+01:00',
          validThrough: '15 décembre 2026 à 12h',
        },
        { '@type': 'Organization', '@id': '#mairie', name: 'Mairie de Marsac' },
        {
          '@type': 'Place',
          '@id': '#lieu',
          address: { addressLocality: 'Marsac', postalCode: '53000', addressCountry: 'FRA' },
        },
      ],
    }),
    expected: [
      {
        id: '#offre',
        url: 'https://www.commune.example/offres',
        title: 'Agent d’accueil',
        description: lines,
        employer: 'Mairie de Marsac',
        place: 'Marsac',
        postalCode: '53000',
        country: 'FR',
        contract: 'CDI',
        workTime: 'Temps plein, FULL_TIME, du lundi au vendredi',
        salary: { min: 22_500, max: 25_000, currency: 'EUR', unit: 'YEAR' },
        remote: false,
        datePosted: posted,
        validThrough: new Date('2026-12-15T11:00:00Z'),
      },
    ],
  },
  {
    name: 'WP Job Manager over REST',
    answer: [
      {
        id: 7,
        type: 'job_listing',
        link: 'https://www.commune.example/emploi/agent/',
        date_gmt: '2026-11-02T08:00:00',
        title: { rendered: 'Agent d&#8217;accueil' },
        content: { rendered: missions },
        meta: { _job_salary: '25,000', _job_salary_currency: 'EUR', _job_salary_unit: '', _job_expires: '2026-12-15' },
      },
    ],
    expected: [
      {
        id: '7',
        url: 'https://www.commune.example/emploi/agent/',
        title: 'Agent d’accueil',
        description: lines,
        salary: '25,000',
        remote: false,
        datePosted: posted,
        validThrough: midnight,
      },
    ],
  },
  {
    name: 'the RSS of a CMS, with an excerpt and the whole text',
    answer: `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Offres</title><item>
      <title>Agent d’accueil</title><link>https://www.commune.example/agent</link><category>CDD</category>
      <category>Mairie</category><pubDate>Mon, 02 Nov 2026 09:00:00 +0100</pubDate>
      <description>Missions : accueil […]</description><content:encoded><![CDATA[${missions}]]></content:encoded>
      </item></channel></rss>`,
    expected: [
      {
        id: 'https://www.commune.example/agent',
        url: 'https://www.commune.example/agent',
        title: 'Agent d’accueil',
        description: lines,
        contract: 'CDD',
        remote: false,
        datePosted: posted,
      },
    ],
  },
  {
    name: 'the RSS of Teamtailor',
    answer: `<rss xmlns:tt="https://teamtailor.com/locations"><channel><title>Mairie de Marsac</title><item>
      <title>Agent d’accueil</title><description>&lt;p&gt;Accueil.&lt;/p&gt;</description>
      <pubDate>Mon, 02 Nov 2026 09:00:00 +0100</pubDate><link>https://marsac.example/jobs/1</link>
      <remoteStatus>none</remoteStatus><guid>u-1</guid><tt:locations><tt:location><tt:name>Mairie</tt:name>
      <tt:zip>53000</tt:zip><tt:city>Marsac</tt:city><tt:country>France</tt:country></tt:location></tt:locations>
      </item></channel></rss>`,
    expected: [
      {
        id: 'u-1',
        url: 'https://marsac.example/jobs/1',
        title: 'Agent d’accueil',
        description: 'Accueil.',
        employer: 'Mairie de Marsac',
        place: 'Marsac',
        postalCode: '53000',
        country: 'FR',
        remote: false,
        datePosted: posted,
      },
    ],
  },
  {
    name: 'a list of offers of France Travail',
    answer: [
      {
        id: '048KLTP',
        intitule: 'Agent d’accueil',
        description: 'Accueil.',
        dateCreation: '2026-11-02T08:00:00Z',
        lieuTravail: { libelle: '53 - Marsac' },
        typeContratLibelle: 'CDD - 6 Mois',
        dureeTravailLibelle: '28H/semaine',
        origineOffre: { partenaires: [{ url: 'https://partenaire.example/1' }] },
        contact: { telephone: '02 43 00 00 00' },
      },
    ],
    expected: [
      {
        id: '048KLTP',
        url: 'https://partenaire.example/1',
        applyUrl: 'tel:0243000000',
        title: 'Agent d’accueil',
        description: 'Accueil.',
        place: 'Marsac',
        country: 'FR',
        contract: 'CDD - 6 Mois',
        workTime: '28H/semaine',
        remote: false,
        datePosted: posted,
        reference: '048KLTP',
      },
    ],
  },
  {
    name: 'one job of Greenhouse',
    answer: { id: 1, title: 'Agent', absolute_url: 'https://g.example/1', location: { name: 'Marsac' }, content: '' },
    expected: [
      {
        ...none,
        id: '1',
        url: 'https://g.example/1',
        applyUrl: 'https://g.example/1',
        title: 'Agent',
        place: 'Marsac',
      },
    ],
  },
  {
    name: 'one posting of Lever',
    answer: { id: 'a', text: 'Agent', hostedUrl: 'https://l.example/a', workplaceType: 'Remote' },
    expected: [{ id: 'a', url: 'https://l.example/a', title: 'Agent', description: '', remote: true }],
  },
  {
    name: 'SmartRecruiters without a company',
    answer: {
      totalFound: 1,
      content: [{ id: '74', name: 'Agent', ref: 'https://api.smartrecruiters.com/v1/companies/Marsac/postings/74' }],
    },
    expected: [{ ...none, id: '74', url: 'https://jobs.smartrecruiters.com/Marsac/74', title: 'Agent' }],
  },
];
