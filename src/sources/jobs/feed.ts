import { articleHtml, withoutHeader } from '../../text/article-html.js';
import { escapeHtml } from '../../text/plain-text.js';
import type { XmlElement } from '../../text/xml.js';
import { FormatError } from '../format-error.js';
import { at, objects, string, type JsonObject } from '../json-values.js';
import { newsFormatOf } from '../news/formats.js';
import { newsItem, type NewsDraft } from '../news/news-draft.js';
import { SHORTCODE, withoutMore } from '../news/summary-text.js';
import { childOf, childrenOf, childText, completeItems, feedIn } from '../news/xml-query.js';
import { xmlRoot } from '../news/xml-root.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { description } from './description.js';
import { isEmployment } from './employment.js';
import { isRemote, readJobs, type JobDraft } from './job-draft.js';
import type { Job } from './job.js';
import { placeOf } from './place.js';

/** WordPress ends the content of a feed item with a line that names the original site. */
const FIRST_APPEARED =
  /\n+(?:L[’']article|Cet article|The post)\s[^\n]{1,300}\s(?:est apparu en premier sur|appeared first on)\s[^\n]*$/;

/**
 * Any news format; each item is read as an offer, with its whole text. Feeds of WP Job Manager, `/?feed=job_feed`, and
 * of Teamtailor, `/jobs.rss`, have more fields.
 */
export const feed: Source<Job[]> = {
  detect: (document) => !!newsFormatOf(document),
  parse(document) {
    const format = newsFormatOf(document);
    if (!format) throw new FormatError('malformed', 'The answer is no feed.');
    const extras = extrasOf(document);
    const items = format.drafts(document).map((news, index) => ({ news, extra: extras[index] }));
    return readJobs(items, document, ({ news, extra }) => draft(news, extra));
  },
};

function draft(news: NewsDraft, extra: JobDraft = {}): JobDraft {
  const item = newsItem(news);
  const categories = item?.categories ?? [];
  return {
    id: item?.id,
    url: item?.url,
    title: item && escapeHtml(item.title),
    ...extra,
    description: extra.description || wholeText(news, item?.title, item?.authors),
    employment: [...categories.filter(isEmployment), ...(extra.employment ?? [])],
    category: categories.find((name) => /^(?:cat[ée]gorie )?[abc]$/i.test(name)),
    datePosted: item?.published?.toISOString(),
  };
}

/** The content of an article, else its summary, without what the CMS adds to them. */
function wholeText({ contentHtml = '', summaryHtml }: NewsDraft, title = '', authors: readonly string[] = []): string {
  const lines = (html: string) => description(articleHtml(withoutHeader(html, title, authors)).replace(SHORTCODE, ''));
  return lines(contentHtml).replace(FIRST_APPEARED, '') || withoutMore(lines(summaryHtml));
}

/** The fields of each item, in order, that `NewsItem` does not have. */
function extrasOf(document: SourceDocument): JobDraft[] {
  const xml = xmlRoot(document);
  const items = feedIn(xml, ({ name }) => name === 'rss') ? completeItems(xml as XmlElement, 'item') : [];
  return [...items.map(rssExtras), ...objects(at(document.json, 'items')).map(jsonExtras)];
}

/**
 * The fields of a WP Job Manager item. The namespace of its elements is the site's own URL, so they are recognised by
 * their prefix. An attached PDF becomes the address to apply at.
 */
function rssExtras(item: XmlElement): JobDraft {
  const own = (name: string) => childText(item, `job_listing:${name}`);
  const pdf = childrenOf(item, 'enclosure').find(({ attributes }) => attributes.get('type') === 'application/pdf');
  return {
    place: own('location'),
    employer: own('company'),
    salary: own('salary'),
    employment: [own('job_type')],
    applyUrl: pdf?.attributes.get('url'),
    applySize: pdf?.attributes.get('length'),
    ...teamtailorExtras(item),
  };
}

/** The fields of a Teamtailor item: its places, and the company, which is the title of the feed. */
function teamtailorExtras(item: XmlElement): JobDraft | undefined {
  const remote = childText(item, 'remotestatus');
  const places = childrenOf(childOf(item, 'tt:locations'), 'tt:location').map((place) => ({
    addressLocality: childText(place, 'tt:city', 'city', 'tt:name', 'name'),
    postalCode: childText(place, 'tt:zip', 'zip'),
    addressCountry: childText(place, 'tt:country', 'country'),
  }));
  if (!remote && !places.length) return undefined;
  const { name, ...place } = placeOf(places);
  return { ...place, place: name, remote: isRemote(remote), employer: childText(item.parent, 'title') };
}

function jsonExtras(item: JsonObject): JobDraft {
  const pdf = objects(item.attachments).find(({ mime_type: type }) => type === 'application/pdf');
  const text = string(item.content_html).trim() || string(item.content_text);
  return { description: description(text), applyUrl: pdf?.url, applySize: pdf?.size_in_bytes };
}
