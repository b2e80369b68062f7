import { uriComponent } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import { at, objects, string, type JsonObject } from '../json-values.js';
import type { Source } from '../source.js';
import { contactUrl, phoneUrl } from './contact.js';
import { description } from './description.js';
import { readJobs, type JobDraft } from './job-draft.js';
import type { Job } from './job.js';

/** The public page of an offer; its `id` is appended. */
const PAGE = 'https://candidat.francetravail.fr/offres/recherche/detail/';

/**
 * France Travail, API "offres d’emploi v2": a search response, a list of offers or one offer
 * (https://francetravail.io/data/api/offres-emploi). Its key must stay on a server, so the endpoint has to be the
 * commune's own relay.
 */
export const franceTravail: Source<Job[]> = {
  detect: ({ json }) => Array.isArray(at(json, 'resultats')) || objects([json].flat()).some(isOffer),
  parse(document) {
    const { json } = document;
    if (typeof json !== 'object' || !json) throw new FormatError('malformed', 'The answer is no JSON object or list.');
    return readJobs(objects([at(json, 'resultats') ?? json].flat()), document, draft);
  },
};

function isOffer({ intitule }: JsonObject): boolean {
  return typeof intitule === 'string';
}

function draft(offer: JsonObject): JobDraft {
  const id = string(offer.id);
  return {
    id,
    url: string(at(offer, 'origineOffre', 'urlOrigine')) || partner(offer) || (id && PAGE + uriComponent(id)),
    applyUrl: applyUrl(offer),
    title: offer.intitule,
    description: description(
      [offer.description, at(offer, 'contact', 'commentaire')].map(string).filter(Boolean).join('\n\n'),
    ),
    employer: at(offer, 'entreprise', 'nom'),
    // "72 - Le Mans": the number of the département and a name.
    place: string(at(offer, 'lieuTravail', 'libelle')).replace(/^\s*(?:\d{2,3}|2[ab])\s+-\s+/i, ''),
    postalCode: at(offer, 'lieuTravail', 'codePostal'),
    country: 'FR',
    employment: [contract(offer), offer.dureeTravailLibelleConverti],
    workHours: offer.dureeTravailLibelleConverti ? undefined : offer.dureeTravailLibelle,
    salary: salary(offer),
    datePosted: offer.dateCreation,
    reference: id,
  };
}

function partner(offer: JsonObject): string {
  return (
    objects(at(offer, 'origineOffre', 'partenaires'))
      .map(({ url }) => string(url))
      .find(Boolean) ?? ''
  );
}

/** The contract of an offer. `typeContrat` calls an apprenticeship a CDD; `natureContrat` names it. */
function contract(offer: JsonObject): string {
  const [nature] = /apprentissage|professionnalisation/i.exec(string(offer.natureContrat)) ?? [];
  if (nature) return nature.charAt(0).toUpperCase() + nature.slice(1).toLowerCase();
  return string(offer.typeContratLibelle) || string(offer.typeContrat);
}

function salary(offer: JsonObject): string {
  const { salaire } = offer;
  return string(at(salaire, 'libelle')) || string(at(salaire, 'commentaire'));
}

/**
 * The best way to apply: a page or an e-mail address, else one found in the sentences of the contact, else a telephone.
 */
function applyUrl({ contact, agence }: JsonObject): string | undefined {
  const sentences = ['coordonnees1', 'coordonnees2', 'coordonnees3', 'commentaire'].map((name) => at(contact, name));
  const values = [at(contact, 'urlPostulation'), at(contact, 'courriel'), at(agence, 'courriel'), ...sentences];
  const phones = [at(contact, 'telephone'), ...sentences, at(agence, 'telephone')];
  const page = [...values, at(contact, 'urlRecruteur')].map(contactUrl).find(Boolean);
  return page ?? phones.map(phoneUrl).find(Boolean);
}
