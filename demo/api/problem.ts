import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { DatabaseUnavailable } from './storage/unavailable.js';

/** An error in the data of a request: its pointer (RFC 6901), a code for programs, and a message for people. */
export interface Issue {
  pointer: string;
  code: string;
  detail: string;
}

export interface ProblemOptions {
  /** The cause for programs; default: that of the status. */
  code?: string;
  /** One sentence for people, in French; default: that of the status. */
  detail?: string;
  errors?: Issue[];
  headers?: Record<string, string>;
}

type ProblemMembers = { status: number; title: string } & Required<Omit<ProblemOptions, 'errors'>> &
  Pick<ProblemOptions, 'errors'>;

/** The most errors in one answer: only programs make more. */
export const MOST_ISSUES = 50;

/** A refusal of a request; may be thrown anywhere, and is answered in one place. */
export class Problem extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    readonly options: ProblemOptions = {},
  ) {
    super(options.code ?? String(status));
  }
}

/** The refusal that an error is or corresponds to; `undefined` for an unexpected error. */
export function refusalOf(error: Error): Problem | undefined {
  if (error instanceof Problem) return error;
  if (!(error instanceof DatabaseUnavailable)) return undefined;
  const detail = 'La base de données ne répond pas. Réessayez dans un instant.';
  return new Problem(503, { code: 'database', detail, headers: { 'Retry-After': '5' } });
}

const problems: Record<number, { title: string; code: string; detail: string }> = {
  400: { title: 'Requête incorrecte', code: 'bad-request', detail: 'La requête n’est pas lisible.' },
  401: { title: 'Accès réservé', code: 'unauthorized', detail: 'Cette ressource est réservée à la mairie.' },
  403: { title: 'Refusé', code: 'forbidden', detail: 'Cette action n’est pas permise.' },
  404: { title: 'Introuvable', code: 'not-found', detail: 'Cette ressource n’existe pas ou n’existe plus.' },
  405: { title: 'Méthode refusée', code: 'wrong-method', detail: 'Cette méthode n’est pas acceptée à cette adresse.' },
  409: { title: 'Conflit', code: 'conflict', detail: 'Cette action a déjà été faite.' },
  410: { title: 'Terminé', code: 'gone', detail: 'Cette ressource n’est plus ouverte.' },
  413: { title: 'Trop volumineux', code: 'too-large', detail: 'L’envoi dépasse la taille permise.' },
  415: { title: 'Format refusé', code: 'wrong-type', detail: 'L’envoi doit être au format application/json.' },
  422: { title: 'Envoi incorrect', code: 'invalid', detail: 'Certaines valeurs sont à corriger.' },
  429: {
    title: 'Trop de requêtes',
    code: 'rate-limited',
    detail: 'Trop de demandes en peu de temps. Réessayez dans quelques minutes.',
  },
  500: {
    title: 'Erreur interne',
    code: 'internal',
    detail: 'Le serveur a rencontré une erreur inattendue. Réessayez dans un instant.',
  },
  501: { title: 'Non pris en charge', code: 'not-implemented', detail: 'Cette forme de réponse n’existe pas.' },
  502: { title: 'Adresse des données en défaut', code: 'bad-gateway', detail: 'Elle n’a pas répondu comme attendu.' },
  503: {
    title: 'Service indisponible',
    code: 'unavailable',
    detail: 'Le service est en maintenance. Réessayez dans quelques minutes.',
  },
  504: { title: 'Adresse des données trop lente', code: 'gateway-timeout', detail: 'Elle n’a pas répondu à temps.' },
};

/** An error answer by RFC 9457. */
export function problem(
  context: Context,
  status: ContentfulStatusCode,
  headers: Record<string, string> = {},
): Response {
  return answerProblem(new Problem(status, { headers }), context);
}

/** The answer to an error; never cached, and without details of unexpected errors. */
export function answerProblem(error: Error, context: Context): Response {
  const refusal = refusalOf(error) ?? new Problem(500);
  const { headers, ...members } = membersOf(refusal);
  return context.body(JSON.stringify({ type: 'about:blank', ...members }), refusal.status, {
    'Cache-Control': 'no-store',
    ...headers,
    'Content-Type': 'application/problem+json',
  });
}

/** The members of a refusal, completed by those of its status. */
export function membersOf({ status, options }: Problem): ProblemMembers {
  const usual = problems[status] ?? { title: 'Erreur', code: 'error', detail: 'La demande n’a pas abouti.' };
  const { errors } = options;
  return { status, ...usual, headers: {}, ...options, ...(errors && { errors: errors.slice(0, MOST_ISSUES) }) };
}
