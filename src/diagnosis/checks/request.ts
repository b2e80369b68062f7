import { diagnoses } from '../../element/diagnoses.js';
import { error, type Fault } from '../finding.js';
import type { Probe } from '../probe.js';
import { shown } from './address.js';

type Cause = Extract<Probe, { cause: unknown }>['cause'];

/** The problem and the remedy for each cause of a failed request. */
const causes: Record<Cause, (url: string, status: number) => readonly [problem: string, remedy: string]> = {
  csp: (url) => [
    `La politique de sécurité de cette page (CSP) interdit de lire ${shown(url)}.`,
    `Ajoutez à la directive connect-src de l’en-tête Content-Security-Policy : ${new URL(url).origin}`,
  ],
  'mixed-content': (url) => [
    `La page est en https et l’adresse en http : le navigateur n’envoie pas la requête à ${shown(url)}.`,
    'Écrivez l’adresse en https. Si ce serveur ne le parle pas, passez par le relais de l’API de la commune.',
  ],
  cors: (url) => [
    `Le serveur répond, mais n’autorise pas ce site à lire ${shown(url)} (CORS).`,
    `Demandez-lui l’en-tête « Access-Control-Allow-Origin: ${location.origin} », ou passez par le relais de l’API de la commune. ` +
      'Une redirection ou une page d’erreur sans cet en-tête a le même effet : ouvrez aussi l’adresse dans un onglet.',
  ],
  network: (url) => [
    `Rien ne répond à ${shown(url)}.`,
    'Ouvrez l’adresse dans un onglet : le nom est faux, le serveur est arrêté, son certificat est refusé, ou un bloqueur de ' +
      'publicité s’y oppose.',
  ],
  offline: () => [diagnoses.offline, 'Rétablissez la connexion, puis relancez le diagnostic.'],
  timeout: (url) => [
    `${diagnoses.timeout} (${shown(url)})`,
    'Demandez moins d’éléments, ou mettez la réponse en cache sur le serveur.',
  ],
  'http-4xx': (url, status) => [
    `Le serveur a refusé la requête (${status}) : ${shown(url)}.`,
    status === 404 || status === 410
      ? 'Cette adresse n’existe pas, ou plus : corrigez-la.'
      : 'Vérifiez les droits d’accès, la clé et les paramètres de l’adresse.',
  ],
  'http-5xx': (url, status) => [
    `Le serveur a répondu par une erreur interne (${status}) : ${shown(url)}.`,
    'La cause est dans le journal de ce serveur : adressez-vous à qui l’administre.',
  ],
  'rate-limited': (url) => [
    `${diagnoses['rate-limited']} (${shown(url)})`,
    'Attendez, puis mettez la réponse en cache sur un serveur de la commune : le relais de l’API de la commune le fait.',
  ],
  'too-large': (url) => [
    `La réponse dépasse 2 Mo : ${shown(url)}.`,
    'Limitez le nombre d’éléments dans l’adresse, par exemple per_page=20 pour WordPress.',
  ],
  malformed: (url, status) => [
    `Le serveur a répondu sans rien donner à lire (${status}) : ${shown(url)}.`,
    'Ouvrez l’adresse dans un onglet, et donnez celle à laquelle elle mène.',
  ],
};

/** The fault of a failed request. */
export function requestFault(url: string, { cause, status = 0 }: Extract<Probe, { cause: unknown }>): Fault {
  return error(cause, ...causes[cause](url, status));
}
