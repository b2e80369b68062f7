import { TIME_ZONE, communeDay } from '../commune-day.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import { imagePath } from '../submissions/image-address.js';
import type { EventDate, EventStatus, StoredImage, StoredSubmission } from '../submissions/submission.js';
import { isRevised, leadOf } from './feed.js';

export interface LinkedDataContext {
  /** The address of the page. */
  url: string;
  /** The public address of a path relative to the parent of `news`. */
  urlOf(relative: string): string;
  /** The publisher: the commune's name, or the host of its site, and the address of the site. */
  publisher: { name: string; url: string };
  /** The label of the category; `undefined` if there is none. */
  section: string | undefined;
}

/**
 * The structured data of a page, for search engines: a schema.org `NewsArticle` (https://schema.org/NewsArticle) or
 * `Event` (https://schema.org/Event). It contains nothing about the sender.
 */
export function linkedData(submission: StoredSubmission, context: LinkedDataContext): object {
  const images = submission.images.map((image) => imageObject(image, context));
  const common = {
    '@context': 'https://schema.org',
    url: context.url,
    inLanguage: 'fr',
    ...(leadOf(submission) && { description: leadOf(submission) }),
    ...(images.length > 0 && { image: images }),
  };
  return submission.type === 'event' ? eventData(submission, common) : articleData(submission, common, context);
}

function articleData(submission: StoredSubmission, common: object, { publisher, section }: LinkedDataContext): object {
  const { title, decidedAt, changedAt } = submission;
  return {
    ...common,
    '@type': 'NewsArticle',
    headline: title,
    ...(decidedAt && { datePublished: isoInZone(decidedAt, TIME_ZONE) }),
    ...(changedAt && isRevised(submission) && { dateModified: isoInZone(changedAt, TIME_ZONE) }),
    ...(section && { articleSection: section }),
    publisher: { '@type': 'Organization', ...publisher },
  };
}

const STATUSES = { confirmed: 'Scheduled', full: 'Scheduled', cancelled: 'Cancelled', postponed: 'Postponed' };

/** The event from its first to its last date; each of several dates is an event in it. */
function eventData(submission: StoredSubmission, common: object): object {
  const { title, dates, place, address, commune, ticketUrl, eventStatus } = submission;
  const [first] = dates;
  const last = dates.at(-1);
  const event = {
    '@type': 'Event',
    name: title,
    eventStatus: statusUrl(eventStatus),
    location: {
      '@type': 'Place',
      name: place ?? commune,
      address: {
        '@type': 'PostalAddress',
        ...(address && { streetAddress: address }),
        ...(commune && { addressLocality: commune }),
        addressCountry: 'FR',
      },
    },
    // No `price`, which is a number in schema.org, whereas here it is a sentence: « 5 €, gratuit pour les enfants ».
    ...(ticketUrl && {
      offers: {
        '@type': 'Offer',
        url: ticketUrl,
        ...(eventStatus === 'full' && { availability: 'https://schema.org/SoldOut' }),
      },
    }),
  };
  return {
    ...common,
    ...event,
    ...(first &&
      last &&
      timesOf({ ...first, endsAt: last.endsAt ?? (last === first ? null : last.startsAt) }, submission)),
    ...(dates.length > 1 && {
      subEvent: dates.map((date) => ({
        ...event,
        ...timesOf(date, submission),
        ...(date.cancelled && { eventStatus: statusUrl('cancelled') }),
      })),
    }),
  };
}

function timesOf({ startsAt, endsAt }: EventDate, { allDay }: StoredSubmission): object {
  const at = (date: Date): string => (allDay ? communeDay(date) : isoInZone(date, TIME_ZONE));
  return { startDate: at(startsAt), ...(endsAt && { endDate: at(endsAt) }) };
}

function statusUrl(status: EventStatus): string {
  return `https://schema.org/Event${STATUSES[status]}`;
}

function imageObject({ id, alt, credit, width, height }: StoredImage, { urlOf }: LinkedDataContext): object {
  return {
    '@type': 'ImageObject',
    url: urlOf(imagePath(id)),
    caption: alt,
    width,
    height,
    ...(credit && { creditText: credit }),
  };
}
