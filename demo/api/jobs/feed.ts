import { fold, hasWords } from '../../../src/text/fold.js';
import { escapeHtml } from '../../../src/text/plain-text.js';
import type { StoredJob } from './job.js';
import { descriptionHtml } from './posting.js';

/** The parameters that compare a field of an offer, without case and accents. */
const fields = ['contract', 'place', 'category', 'employer'] as const;

/** A search, by the parameters that `<job-board feed>` adds: all of the words in `q`, and the value of each field. */
export type JobSearch = Partial<Record<(typeof fields)[number] | 'q', string>>;

/** The search in the parameters of an address; those that are empty or unknown are ignored. */
export function searchIn(read: (name: string) => string | undefined): JobSearch {
  return Object.fromEntries(['q', ...fields].flatMap((name) => (read(name) ? [[name, read(name)]] : [])));
}

/** The offers that match all of the search. */
export function matching(jobs: readonly StoredJob[], { q = '', ...search }: JobSearch): StoredJob[] {
  return jobs.filter(
    (job) =>
      fields.every((name) => !search[name] || fold(job[name] ?? '') === fold(search[name])) &&
      (!q ||
        hasWords(fold([job.title, job.employer, job.place, job.grade, job.reference, job.description].join(' ')), q)),
  );
}

/** The addresses that a feed names. */
export interface FeedAddresses {
  /** The feed itself. */
  self: string;
  /** The commune's site. */
  site: string;
}

/**
 * Offers as RSS 2.0 (https://www.rssboard.org/rss-specification). Offers have no page of their own: each item contains
 * all of its offer, and names it by its `guid`.
 */
export function jobFeed(jobs: readonly StoredJob[], { self, site }: FeedAddresses): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Offres d’emploi</title>
<link>${xml(site)}</link>
<description>Les offres d’emploi ouvertes, la plus récente d’abord</description>
<language>fr</language>
<atom:link href="${xml(self)}" rel="self" type="application/rss+xml"/>
${jobs.map(item).join('\n')}
</channel>
</rss>
`;
}

function item(job: StoredJob): string {
  const { id, title, contract, workTime, place, validThrough, applyUrl, applyEmail, datePosted } = job;
  const facts = [place, contract, workTime, validThrough && `jusqu’au ${french(validThrough)}`];
  const apply = [applyUrl ?? '', applyEmail ?? ''].filter(Boolean).join(', ');
  const html = [
    `<p>${escapeHtml(facts.filter(Boolean).join(' · '))}</p>`,
    descriptionHtml(job.description),
    apply && `<p>Postuler\u00a0: ${escapeHtml(apply)}</p>`,
  ];
  return `<item>
<title>${xml(title)}</title>
<guid isPermaLink="false">urn:commune:job:${xml(id)}</guid>
<pubDate>${new Date(`${datePosted}T00:00:00Z`).toUTCString()}</pubDate>
<category>${xml(contract)}</category>
<description>${xml(html.join(''))}</description>
</item>`;
}

/** `2026-12-15` as `15/12/2026`. */
function french(date: string): string {
  return date.split('-').reverse().join('/');
}

/** Text for XML: escaped, without the control characters that XML forbids. */
function xml(text: string): string {
  // eslint-disable-next-line no-control-regex
  return escapeHtml(text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ''));
}
