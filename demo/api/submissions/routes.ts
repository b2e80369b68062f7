import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { ApiContext, Bindings } from '../bindings.js';
import { CHALLENGE_FROM_SCHEMA } from '../challenge/routes.js';
import { answerOnce } from '../http/answer-once.js';
import { bearerOf } from '../http/bearer.js';
import { formsUpTo } from '../http/body-limit.js';
import { fromAllowed, readableByAllowed } from '../http/origins.js';
import { rateLimit } from '../http/rate-limit.js';
import { answerTagged, type Tagged, tagged } from '../http/tagged.js';
import { Problem } from '../problem.js';
import type { Services } from '../services.js';
import { receive } from './receive.js';
import { asWritten, secretHash } from './references.js';
import { usualRules } from './rules.js';
import { contentOf, readSent } from './sent.js';
import type { StoredSubmission } from './submission.js';
import { findOwnSubmission, withdrawSubmission } from './submission-store.js';

/** The space for the texts of a proposal, multipart headers included, in bytes. */
const TEXTS = 128 * 1024;
/** In seconds, the longest time until a change of the form takes effect. */
const SCHEMA_AGE = 60;

/** The proposals of CONTRACT.md, to be mounted at `/submissions`. */
export function createSubmissions(services: Services): Hono<Bindings> {
  const { clock, origins, limits, proxies, submissions: rules = usualRules } = services;
  const { max = 0, bytes = 0 } = rules.form.images ?? {};
  const routes = new Hono<Bindings>();
  const reads = rateLimit(limits.reads, { clock, proxies });
  const writes = rateLimit(limits.writes, { clock, proxies });
  routes.use(readableByAllowed(origins));
  const schema = schemaOf(services);
  routes.get('/schema', reads, (context) => answerTagged(context, schema));
  routes.post(
    '/',
    fromAllowed(origins),
    writes,
    rateLimit(rules.rate, { clock, proxies }),
    formsUpTo(max * bytes + TEXTS),
    async (context) => {
      const sent = await readSent(context);
      return receive(sent, services, (work) => answerOnce(context, services, work, contentOf(sent)));
    },
  );
  routes.get('/:reference', reads, etag(), (context) => follow(context, services));
  routes.delete('/:reference', fromAllowed(origins), writes, (context) => withdraw(context, services));
  return routes;
}

function schemaOf({ challenge, submissions = usualRules }: Services): Tagged {
  const schema = { ...submissions.form, challenge: challenge ? CHALLENGE_FROM_SCHEMA : null };
  return tagged(JSON.stringify(schema), {
    'Content-Type': 'application/json',
    'Cache-Control': `public, max-age=${SCHEMA_AGE}`,
  });
}

/** The status of a proposal as its sender sees it. */
function statusView(submission: StoredSubmission): Record<string, unknown> {
  const { reference, type, title, status, reason, receivedAt, decidedAt } = submission;
  return {
    reference,
    type,
    title,
    status,
    reason,
    receivedAt: receivedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

async function follow(context: ApiContext, { database }: Services): Promise<Response> {
  const { reference, hash } = ownOf(context);
  const submission = await findOwnSubmission(database, reference, hash);
  if (!submission) throw unknownSubmission();
  return context.json(statusView(submission), 200, { 'Cache-Control': 'private, no-cache' });
}

async function withdraw(context: ApiContext, services: Services): Promise<Response> {
  const { reference, hash } = ownOf(context);
  return answerOnce(context, services, async (transaction) => {
    if (!(await withdrawSubmission(transaction, reference, hash))) throw unknownSubmission();
    return { status: 200, body: { reference, status: 'withdrawn' } };
  });
}

function ownOf(context: ApiContext): { reference: string; hash: string } {
  const secret = bearerOf(context);
  if (secret) return { reference: asWritten(context.req.param('reference') ?? ''), hash: secretHash(secret) };
  throw new Problem(401, {
    code: 'secret-missing',
    detail: 'Le code de suivi manque.',
    headers: { 'WWW-Authenticate': 'Bearer realm="proposition"' },
  });
}

/** The same answer for a wrong reference and for a wrong secret, so that nobody learns which references exist. */
function unknownSubmission(): Problem {
  const detail =
    'Aucune proposition ne correspond à cette référence et à ce code. Vérifiez-les. Une proposition retirée ou effacée n’apparaît plus.';
  return new Problem(404, { code: 'unknown-submission', detail });
}
