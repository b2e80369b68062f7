import { parse } from '../../../src/sources/index.js';
import { jobPostings } from './job-postings.js';
import { requestSource, type SourceRequest } from './source-request.js';
import { sourceProblem } from './source-problem.js';

/** The credentials of an application declared at https://francetravail.io, which subscribes to "Offres d’emploi v2". */
export interface Credentials {
  id: string;
  secret: string;
}

const OFFERS = 'https://api.francetravail.io/partenaire/offresdemploi/v2/offres/';
const TOKEN = 'https://entreprise.francetravail.fr/connexion/oauth2/access_token?realm=%2Fpartenaire';
const SCOPE = 'api_offresdemploiv2 o2dsoffre';

/** The time in milliseconds before its end when a token is no longer used, since it could end during a request. */
const LAST_MOMENTS = 30_000;

/** The options of a request that its caller sets; the allowed addresses are set here. */
export type Asking = Pick<SourceRequest, 'network' | 'signal'>;

export function isFranceTravail(url: URL): boolean {
  return url.href.startsWith(OFFERS);
}

/**
 * Reads searches and offers of France Travail's "Offres d’emploi v2" (https://francetravail.io/data/api/offres-emploi)
 * as schema.org `JobPosting`. Its usual success is 206, because there are more offers than fit; 204 means no offers.
 * The secret is sent to the token's endpoint only, the token to the offers' endpoint only: neither follows a redirect.
 */
export function franceTravailReader(
  credentials: Credentials | undefined,
  clock: () => Date,
): (url: URL, asking: Asking) => Promise<object> {
  const tokens = credentials && tokensOf(credentials, clock);

  async function search(url: URL, asking: Asking, mayRenew: boolean): Promise<object> {
    if (!tokens) throw sourceProblem('source-key');
    const token = await tokens.get(asking);
    const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
    const answer = await requestSource(url, { ...asking, headers, allows: ({ href }) => href === url.href });
    switch (answer.status) {
      case 204:
        return jobPostings([]);
      case 200:
      case 206:
        return postings(answer.body, url);
      case 401:
        tokens.drop(token);
        if (mayRenew) return search(url, asking, false);
        throw sourceProblem('source-key');
      default:
        throw sourceProblem('source-failed');
    }
  }
  return (url, asking) => search(url, asking, true);
}

function postings(body: Buffer, { href }: URL): object {
  try {
    return jobPostings(parse('jobs', { body, contentType: 'application/json', url: href, format: 'france-travail' }));
  } catch {
    throw sourceProblem('source-malformed');
  }
}

/** Gets one token for all searches until it expires; simultaneous requests share one token request. */
function tokensOf(credentials: Credentials, clock: () => Date) {
  let current: { value: string; end: number } | undefined;
  let pending: Promise<string> | undefined;

  async function renew(asking: Asking): Promise<string> {
    const { value, lifetime } = await askToken(credentials, asking);
    current = { value, end: clock().getTime() + lifetime - LAST_MOMENTS };
    return value;
  }
  return {
    async get(asking: Asking): Promise<string> {
      if (current && clock().getTime() < current.end) return current.value;
      pending ??= renew(asking).finally(() => {
        pending = undefined;
      });
      return pending;
    },
    drop(value: string): void {
      if (current?.value === value) current = undefined;
    },
  };
}

/** Requests a token; `lifetime` is in milliseconds. */
async function askToken({ id, secret }: Credentials, asking: Asking): Promise<{ value: string; lifetime: number }> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: id,
    client_secret: secret,
    scope: SCOPE,
  });
  const answer = await requestSource(new URL(TOKEN), { ...asking, form, allows: ({ href }) => href === TOKEN });
  if (answer.status >= 400 && answer.status < 500) throw sourceProblem('source-key');
  const { access_token: value, expires_in: seconds } = objectIn(answer.body);
  if (typeof value !== 'string' || typeof seconds !== 'number') throw sourceProblem('source-failed');
  return { value, lifetime: seconds * 1_000 };
}

function objectIn(body: Buffer): Record<string, unknown> {
  try {
    return Object(JSON.parse(body.toString())) as Record<string, unknown>;
  } catch {
    throw sourceProblem('source-failed');
  }
}
