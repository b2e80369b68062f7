import { at, object, objects, string, type JsonObject } from '../json-values.js';
import { jsonFeed } from '../news/json-feed.js';
import { newsItem, type NewsDraft } from '../news/news-draft.js';
import { rss } from '../news/rss.js';
import { childText, completeItems } from '../news/xml-query.js';
import { xmlRoot } from '../news/xml-root.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { eventMembers } from './event-json.js';
import type { EventOccurrence } from './event-occurrence.js';
import { dayAfter, dayIn, readEvents, type TimedDraft } from './read-events.js';

/** The members that an event shares with an item of news. */
function newsOf(draft: NewsDraft): Omit<TimedDraft, 'start'> | undefined {
  const item = newsItem(draft);
  return (
    item && {
      uid: item.id,
      title: item.title,
      url: item.url,
      description: item.summary,
      categories: item.categories,
      image: item.image,
      updated: item.updated,
    }
  );
}

/**
 * RSS 1.0 and 2.0 with the event module (http://purl.org/rss/1.0/modules/event/): `ev:startdate`, `ev:enddate`,
 * `ev:location`, `ev:organizer`, `ev:type`. An end that is a day is the last one. Items without a start are no events.
 */
export const eventRss: Source<EventOccurrence[]> = {
  detect: (document) => /<(?:\w+:)?startdate\b/i.test(document.text) && rss.detect(document),
  parse(document) {
    const root = xmlRoot(document);
    const items = root ? completeItems(root, 'item') : [];
    const drafts = rss.drafts(document).flatMap((news, index): TimedDraft[] => {
      const event = newsOf(news);
      const own = (name: string) => childText(items[index], `ev:${name}`);
      const end = own('enddate');
      const kind = own('type');
      return event && own('startdate')
        ? [
            {
              ...event,
              categories: [...(event.categories ?? []), ...(kind ? [kind] : [])],
              place: own('location'),
              organizer: own('organizer'),
              start: own('startdate'),
              end: end === dayIn(end) ? dayAfter(end) : end,
            },
          ]
        : [];
    });
    return readEvents(drafts, document);
  },
};

/** JSON Feed whose items have an `_event`, with the members of `EventOccurrence`. Others are no events. */
export const eventJsonFeed: Source<EventOccurrence[]> = {
  detect: (document) => jsonFeed.detect(document) && itemsIn(document).some((item) => object(item._event)),
  parse(document) {
    const items = itemsIn(document);
    const drafts = jsonFeed.drafts(document).flatMap((news, index) => {
      const event = object(items[index]?._event);
      const item = newsOf(news);
      return item && event ? [{ ...item, ...eventMembers(event), uid: string(event.uid) || item.uid }] : [];
    });
    return readEvents(drafts, document);
  },
};

function itemsIn({ json }: SourceDocument): JsonObject[] {
  return objects(at(json, 'items'));
}
