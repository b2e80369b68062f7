import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { tokens } from '../../../src/styles/tokens.js';
import type { ApiContext, Bindings } from '../bindings.js';
import { communeMidnight } from '../commune-day.js';
import { isOver } from '../events/event-dates.js';
import { publicUrl } from '../http/public-url.js';
import { Problem } from '../problem.js';
import type { Services } from '../services.js';
import { usualRules } from '../submissions/rules.js';
import type { StoredSubmission } from '../submissions/submission.js';
import { findSubmission } from '../submissions/submission-store.js';
import { articleDataPath, articlePath } from './article-address.js';
import { articlePage, gonePage } from './article-page.js';
import { articleFeed } from './feed.js';
import { pageHeaders } from './page.js';

/** The time for which caches may keep a page, in seconds: a withdrawn proposal must soon disappear. */
const AGE = 60;
const FEED = 'application/feed+json';
const PAGE = 'text/html';

/**
 * The published proposals, each at its own address, to be mounted at `/news`: a page, or a JSON Feed with one item for
 * requests that prefer that (`Accept`). With `.json` at the end the address is always the JSON Feed, because some
 * caches ignore `Accept`.
 */
export function createArticles(services: Services): Hono<Bindings> {
  const articles = new Hono<Bindings>();
  articles.get('/page.css', readStyle);
  articles.get('/:file{[0-9A-Z]{4}-[0-9A-Z]{4}\\.json}', (context) => {
    return answerData(context, services, context.req.param('file').replace('.json', ''));
  });
  articles.get('/:reference{[0-9A-Z]{4}-[0-9A-Z]{4}}', pageHeaders, (context) => {
    const wanted = accepts(context, {
      header: 'Accept',
      supports: [PAGE, FEED, 'application/json'],
      default: PAGE,
    });
    context.header('Vary', 'Accept', { append: true });
    const answer = wanted === PAGE ? answerPage : answerData;
    return answer(context, services, context.req.param('reference'));
  });
  return articles;
}

async function readStyle(context: ApiContext): Promise<Response> {
  const rules = await readFile(new URL('page.css', import.meta.url), 'utf8');
  return context.body(tokens.cssText.replaceAll(':host', ':root') + rules, 200, {
    'Content-Type': 'text/css; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
}

async function answerPage(context: ApiContext, services: Services, reference: string): Promise<Response> {
  const { submissions: { form } = usualRules } = services;
  const site = siteOf(context, services);
  const { submission, isOver } = await find(services, reference);
  if (!submission) {
    return context.html(gonePage(isOver, site.name), isOver ? 410 : 404, { 'Cache-Control': 'no-store' });
  }
  const page = articlePage(submission, {
    publisher: site,
    url: addressOf(context, services, articlePath(reference)),
    urlOf: (relative) => addressOf(context, services, relative),
    section: form.categories.find(({ id }) => id === submission.category)?.label,
  });
  return context.html(page, 200, { 'Cache-Control': `public, max-age=${AGE}` });
}

async function answerData(context: ApiContext, services: Services, reference: string): Promise<Response> {
  const { submissions: { form } = usualRules } = services;
  const { submission, isOver } = await find(services, reference);
  if (!submission) {
    throw isOver ? new Problem(410, { code: 'over', detail: 'Cet événement est terminé.' }) : new Problem(404);
  }
  const feed = articleFeed(submission, {
    categories: form.categories,
    urlOf: (relative) => addressOf(context, services, relative),
    pageOf: (each) => addressOf(context, services, articlePath(each)),
    address: addressOf(context, services, articleDataPath(reference)),
  });
  return context.body(JSON.stringify(feed), 200, {
    'Content-Type': `${FEED}; charset=utf-8`,
    'Cache-Control': `public, max-age=${AGE}`,
  });
}

/** The published proposal with this reference; without one, whether it was an event that has ended. */
async function find(
  { database, clock }: Services,
  reference: string,
): Promise<{ submission?: StoredSubmission; isOver: boolean }> {
  const submission = await findSubmission(database, reference);
  if (submission?.status !== 'approved') return { isOver: false };
  const today = communeMidnight(clock());
  const { dates } = submission;
  const isPast = dates.length > 0 && dates.every((date) => isOver(date, today));
  return isPast ? { isOver: true } : { submission, isOver: false };
}

/** The public address of a path relative to the parent of `news`. */
function addressOf(context: ApiContext, services: Services, relative: string): string {
  return publicUrl(context, `../${relative}`, services);
}

/** The publisher: the commune's name (`COMMUNE`), else the host of its site, and the address of the site. */
function siteOf(context: ApiContext, services: Services): { name: string; url: string } {
  const { submissions: { form } = usualRules } = services;
  const url = publicUrl(context, '/', services);
  return { name: form.fields.commune?.preset || new URL(url).host, url };
}
