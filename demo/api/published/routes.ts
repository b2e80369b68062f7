import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { ApiContext, Bindings } from '../bindings.js';
import { communeMidnight } from '../commune-day.js';
import { readableByAll } from '../http/origins.js';
import { type Page, pageOf, paged, sliceOf } from '../http/paging.js';
import { publicUrl } from '../http/public-url.js';
import { rateLimit } from '../http/rate-limit.js';
import { sharedAnswers } from '../http/shared-answers.js';
import { type Tagged, tagged } from '../http/tagged.js';
import { answerImage } from '../images/answer-image.js';
import type { Services } from '../services.js';
import { findImage } from '../submissions/image-store.js';
import { usualRules } from '../submissions/rules.js';
import { listPublished } from '../submissions/submission-store.js';
import { articlePath } from './article-address.js';
import { createArticles } from './article-routes.js';
import { feedOf } from './feed.js';

const FEED_AGE = 60;
const MOST_ITEMS = 100;

/** The routes for published proposals, readable by any page: the feed, a page for each item, and the images. */
export function createPublished(services: Services): Hono<Bindings> {
  const { limits, clock, proxies } = services;
  const published = new Hono<Bindings>();
  const guards = [readableByAll, rateLimit(limits.reads, { clock, proxies }), etag()] as const;
  const share = sharedAnswers(services);
  // The pattern also matches `/news`.
  published.use('/news/*', ...guards);
  published.get('/news', (context) => {
    const page = pageOf(context, MOST_ITEMS);
    return share(context, () => makeFeed(context, page, services));
  });
  published.route('/news', createArticles(services));
  published.get('/submissions/images/:file{[0-9a-f]{32}\\.webp}', ...guards, (context) => readImage(context, services));
  return published;
}

async function makeFeed(context: ApiContext, page: Page, services: Services): Promise<Tagged> {
  const { database, clock, submissions = usualRules } = services;
  const found = await listPublished(database, communeMidnight(clock()), sliceOf(page));
  const { items, next, headers } = paged(context, page, found, services);
  const feed = feedOf(items, {
    next,
    categories: submissions.form.categories,
    urlOf: (relative) => publicUrl(context, relative, services),
    pageOf: (reference) => publicUrl(context, articlePath(reference), services),
  });
  return tagged(JSON.stringify(feed), {
    ...headers,
    'Content-Type': 'application/feed+json; charset=utf-8',
    'Cache-Control': `public, max-age=${FEED_AGE}`,
  });
}

async function readImage(context: ApiContext, { database }: Services): Promise<Response> {
  const file = context.req.param('file') ?? '';
  return answerImage(context, file, await findImage(database, file.replace('.webp', ''), { approvedOnly: true }));
}
