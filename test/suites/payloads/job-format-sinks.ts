import { apart, inOffers, inside, list, titled } from './job-sink.js';
import type { Sink } from './sink.js';

/** Where offers in other formats than schema.org's go. */
export const jobFormatSinks: readonly Sink[] = [
  inOffers(
    'France Travail: every text',
    'unspecified',
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
    { places: 10 },
  ),
  inOffers(
    'Greenhouse: every text',
    'unspecified',
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
    { places: 7 },
  ),
  inOffers(
    'Lever: every text',
    'unspecified',
    list((value, index) => ({
      id: `${index} ${value}`,
      text: titled(value),
      hostedUrl: apart(value, index),
      applyUrl: apart(value, index),
      categories: { location: value, commitment: value },
    })),
    { places: 6 },
  ),
  inOffers(
    'Teamtailor: every text',
    'unspecified',
    inside(
      'items',
      (value, index) => ({
        id: `${index} ${value}`,
        title: titled(value),
        url: apart(value, index),
        _jobposting: { title: titled(value), hiringOrganization: { name: value }, employmentType: value },
      }),
      { version: 'https://jsonfeed.org/version/1.1', title: 'Mairie' },
    ),
    { places: 5 },
  ),
  inOffers(
    'SmartRecruiters: every text',
    'unspecified',
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
    { places: 10 },
  ),
  inOffers(
    'WP Job Manager: every text',
    'unspecified',
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
    { places: 9 },
  ),
  inOffers(
    'Offers in a JSON Feed: every text',
    'unspecified',
    inside(
      'items',
      (value, index) => ({
        id: `${index} ${value}`,
        title: titled(value),
        url: apart(value, index),
        tags: [`CDD ${value}`],
        attachments: [{ mime_type: 'application/pdf', url: apart(value, index), size_in_bytes: value }],
      }),
      { version: 'https://jsonfeed.org/version/1.1', title: 'Mairie' },
    ),
    { places: 6 },
  ),
];
