import type { RequestListener } from 'node:http';

export const OFFERS =
  'https://api.francetravail.io/partenaire/offresdemploi/v2/offres/search?commune=72181&distance=10';

/** An offer in the format of real ones, with invented contact details. */
export const offer = {
  id: '201ABCD',
  intitule: 'Agent / Agente d’entretien des espaces verts (H/F)',
  description: 'Vous entretenez :\n\n * les massifs < 50 m²\n * les haies & les bosquets',
  dateCreation: '2026-02-12T16:01:23.690Z',
  lieuTravail: { libelle: '72 - Saint-Martin', codePostal: '72000', commune: '72181' },
  entreprise: { nom: 'COMMUNE DE SAINT-MARTIN', entrepriseAdaptee: false },
  typeContrat: 'CDD',
  typeContratLibelle: 'CDD - 6 Mois',
  natureContrat: 'Contrat travail',
  salaire: { libelle: 'Mensuel de 1900.0 Euros sur 12.0 mois' },
  dureeTravailLibelle: '35H/semaine\nTravail en journée',
  dureeTravailLibelleConverti: 'Temps plein',
  contact: {},
  agence: { courriel: 'Pour postuler, utiliser le lien suivant : https://candidat.francetravail.fr/offres/201ABCD' },
  origineOffre: { origine: '1', urlOrigine: 'https://candidat.francetravail.fr/offres/recherche/detail/201ABCD' },
};

/** Simulates France Travail: gives a token, and answers a search that has it. */
export function franceTravailAnswer(status: number, body?: unknown, lifetime = 1_499): RequestListener {
  return (request, response) => {
    response.setHeader('Content-Type', 'application/json');
    if (request.method === 'POST') response.end(JSON.stringify({ access_token: 'jeton', expires_in: lifetime }));
    else response.writeHead(status).end(body === undefined ? undefined : JSON.stringify(body));
  };
}
