import { apart, inOffers, inside, list, titled } from './job-sink.js';
import type { Sink } from './sink.js';

const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Mairie' };

/** A sink that fills all texts of offers in this format, `places` in each. */
const everyText = (format: string, write: (values: readonly string[]) => string, places: number): Sink =>
  inOffers(`${format}: every text`, 'unspecified', write, { places });

/** Sinks for offers in formats other than schema.org's. */
export const jobFormatSinks: readonly Sink[] = [
  everyText(
    'France Travail',
    inside(
      'resultats',
      (value, index) => ({
        id: `${index} ${value}`,
        intitule: titled(value),
        entreprise: { nom: value },
        lieuTravail: { libelle: value, codePostal: value },
        typeContratLibelle: value,
        dureeTravailLibelleConverti: value,
        salaire: { libelle: value },
        contact: { urlPostulation: value, coordonnees1: value },
        origineOffre: { urlOrigine: apart(value, index) },
      }),
      {},
    ),
    10,
  ),
  everyText(
    'Greenhouse',
    inside(
      'jobs',
      (value, index) => ({
        id: `${index} ${value}`,
        title: titled(value),
        absolute_url: apart(value, index),
        company_name: value,
        location: { name: value },
        requisition_id: value,
        metadata: [{ name: 'contract', value }],
      }),
      {},
    ),
    7,
  ),
  everyText(
    'Lever',
    list((value, index) => ({
      id: `${index} ${value}`,
      text: titled(value),
      hostedUrl: apart(value, index),
      applyUrl: apart(value, index),
      categories: { location: value, commitment: value },
    })),
    6,
  ),
  everyText(
    'Teamtailor',
    inside(
      'items',
      (value, index) => ({
        id: `${index} ${value}`,
        title: titled(value),
        url: apart(value, index),
        _jobposting: { title: titled(value), hiringOrganization: { name: value }, employmentType: value },
      }),
      feed,
    ),
    5,
  ),
  everyText(
    'SmartRecruiters',
    inside(
      'content',
      (value, index) => ({
        id: `${index} ${value}`,
        name: titled(value),
        company: { name: value, identifier: value },
        location: { city: value, postalCode: value, country: value },
        typeOfEmployment: { label: value },
        postingUrl: index % 2 ? apart(value, index) : undefined,
        applyUrl: apart(value, index),
        refNumber: value,
      }),
      { totalFound: 2 },
    ),
    10,
  ),
  everyText(
    'WP Job Manager',
    list((value, index) => ({
      id: `${index} ${value}`,
      type: 'job_listing',
      link: apart(value, index),
      title: { rendered: titled(value) },
      meta: {
        _company_name: value,
        _job_location: value,
        _job_salary: value,
        _application: value,
        _job_expires: value,
      },
      _embedded: { 'wp:term': [[{ taxonomy: 'job_listing_type', name: value }]] },
    })),
    9,
  ),
  everyText(
    'Offers in a JSON Feed',
    inside(
      'items',
      (value, index) => ({
        id: `${index} ${value}`,
        title: titled(value),
        url: apart(value, index),
        tags: [`CDD ${value}`],
        attachments: [{ mime_type: 'application/pdf', url: apart(value, index), size_in_bytes: value }],
      }),
      feed,
    ),
    6,
  ),
];
