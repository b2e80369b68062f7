import { FormatError } from '../format-error.js';
import { at, object, objects, string, type JsonObject } from '../json.js';
import type { Source } from '../source.js';
import { contactUrl } from './contact.js';
import { description } from './description.js';
import { readJobs, type JobDraft } from './job-draft.js';
import type { Job } from './job.js';

/**
 * France Travail, "offres d’emploi v2", an answer of its search or one offer
 * (https://francetravail.io/data/api/offres-emploi). Its key must stay on a server: the endpoint is one of the
 * commune's that hands the body on.
 */
export const franceTravail: Source<Job[]> = {
  detect: ({ json }) => Array.isArray(at(json, 'resultats')) || typeof at(json, 'intitule') === 'string',
  parse(document) {
    const answer = object(document.json);
    if (!answer) throw new FormatError('malformed', 'The answer is not a JSON object.');
    return readJobs(objects('resultats' in answer ? answer.resultats : [answer]), document, draft);
  },
};

function draft(offer: JsonObject): JobDraft {
  return {
    id: offer.id,
    url: at(offer, 'origineOffre', 'urlOrigine'),
    applyUrl: applyUrl(offer),
    title: offer.intitule,
    description: description(string(offer.description)),
    employer: at(offer, 'entreprise', 'nom'),
    // "72 - Le Mans": the number of the département and a name.
    place: string(at(offer, 'lieuTravail', 'libelle')).replace(/^\s*(?:\d{2,3}|2[ab])\s+-\s+/i, ''),
    postalCode: at(offer, 'lieuTravail', 'codePostal'),
    country: 'FR',
    employment: [contract(offer), offer.dureeTravailLibelleConverti],
    salary: salary(offer),
    datePosted: offer.dateCreation,
    reference: offer.id,
  };
}

/** A contract of apprenticeship is a CDD to `typeContrat`, and what it is to `natureContrat`. */
function contract(offer: JsonObject): string {
  const [nature] = /apprentissage|professionnalisation/i.exec(string(offer.natureContrat)) ?? [];
  if (nature) return nature.charAt(0).toUpperCase() + nature.slice(1).toLowerCase();
  return string(offer.typeContratLibelle) || string(offer.typeContrat);
}

function salary(offer: JsonObject): string {
  const { salaire } = offer;
  return string(at(salaire, 'libelle')) || string(at(salaire, 'commentaire'));
}

/** Where nothing better is said, contacts hold a sentence with an address in it. */
function applyUrl({ contact, agence }: JsonObject): string | undefined {
  const values = [
    at(contact, 'urlPostulation'),
    at(contact, 'courriel'),
    at(agence, 'courriel'),
    ...['coordonnees1', 'coordonnees2', 'coordonnees3', 'urlRecruteur'].map((name) => at(contact, name)),
  ];
  return values.map(contactUrl).find(Boolean);
}
