import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const problems: Record<number, { title: string; detail: string }> = {
  404: { title: 'Introuvable', detail: 'Cette ressource n’existe pas ou n’existe plus.' },
  429: { title: 'Trop de requêtes', detail: 'Le nombre de requêtes permis par minute est dépassé.' },
  500: { title: 'Erreur interne', detail: 'Le serveur a rencontré une erreur inattendue.' },
  503: { title: 'Service indisponible', detail: 'Le service est en maintenance.' },
};

/** An error as RFC 9457 has it. */
export function problem(
  context: Context,
  status: ContentfulStatusCode,
  headers: Record<string, string> = {},
): Response {
  const body = { type: 'about:blank', status, ...problems[status] };
  return context.body(JSON.stringify(body), status, { ...headers, 'Content-Type': 'application/problem+json' });
}
