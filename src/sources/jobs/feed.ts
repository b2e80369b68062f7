import type { XmlElement } from '../../text/xml.js';
import { FormatError } from '../format-error.js';
import { at, objects, string, type JsonObject } from '../json.js';
import { atom } from '../news/atom.js';
import { drupal } from '../news/drupal.js';
import { jsonFeed } from '../news/json-feed.js';
import type { NewsItem } from '../news/news-item.js';
import { rss } from '../news/rss.js';
import { wordpress } from '../news/wordpress.js';
import { childrenOf, childText, completeItems, feedIn } from '../news/xml-query.js';
import { xmlRoot } from '../news/xml-root.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { readJobs, type JobDraft } from './job-draft.js';
import type { Job } from './job.js';

/** Categories of an item that are contracts or working times. */
const CONTRACT = /^(?:cdi|cdd|stage|titulaire|contractuel|apprenti|alternance|saisonnier|int[ée]rim|temps )/i;

const formats = [jsonFeed, rss, atom, drupal, wordpress];

/** Any news format: its items are taken for offers. The feed of WP Job Manager, `/?feed=job_feed`, says more of them. */
export const feed: Source<Job[]> = {
  detect: (document) => !!formatOf(document),
  parse(document) {
    const format = formatOf(document);
    if (!format) throw new FormatError('malformed', 'The answer is no feed.');
    const extras = extrasOf(document);
    return readJobs(format.parse(document), document, (item) => draft(item, extras.get(item.id)));
  },
};

function formatOf(document: SourceDocument): Source<NewsItem[]> | undefined {
  return formats.find((format) => format.detect(document));
}

function draft(item: NewsItem, extras?: JobDraft): JobDraft {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    description: item.summary,
    ...extras,
    employment: [...item.categories.filter((name) => CONTRACT.test(name)), ...(extras?.employment ?? [])],
    category: item.categories.find((name) => /^(?:cat[ée]gorie )?[abc]$/i.test(name)),
    datePosted: item.published?.toISOString(),
  };
}

/** What the model of news has no place for, by the identifier that it gives an item. */
function extrasOf(document: SourceDocument): Map<string, JobDraft> {
  const xml = xmlRoot(document);
  const items = feedIn(xml, ({ name }) => name === 'rss') ? completeItems(xml as XmlElement, 'item') : [];
  return new Map([...items.map(rssExtras), ...objects(at(document.json, 'items')).map(jsonExtras)]);
}

/**
 * The namespace of WP Job Manager's elements is the address of the site, so that only their prefix tells them.
 * An attached PDF is where the offer says how to apply.
 */
function rssExtras(item: XmlElement): [string, JobDraft] {
  const own = (name: string) => childText(item, `job_listing:${name}`);
  const pdf = childrenOf(item, 'enclosure').find(({ attributes }) => attributes.get('type') === 'application/pdf');
  return [
    childText(item, 'guid') || childText(item, 'link'),
    {
      place: own('location'),
      employer: own('company'),
      salary: own('salary'),
      employment: [own('job_type')],
      applyUrl: pdf?.attributes.get('url'),
      applySize: pdf?.attributes.get('length'),
    },
  ];
}

function jsonExtras(item: JsonObject): [string, JobDraft] {
  const pdf = objects(item.attachments).find(({ mime_type: type }) => type === 'application/pdf');
  return [string(item.id), { applyUrl: pdf?.url, applySize: pdf?.size_in_bytes }];
}
