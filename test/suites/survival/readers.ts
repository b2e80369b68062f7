import { requireValid } from '../../../demo/api/http/schemas.js';
import { storable } from '../../../demo/api/http/storable.js';
import { newPollValues, readPoll } from '../../../demo/api/moderation/poll-fields.js';
import { checkFields } from '../../../demo/api/submissions/check-fields.js';
import { eventSummary } from '../../../src/locales/fr/event-summary.js';
import { calendarOf } from '../../../demo/api/events/calendar.js';
import { articlePage } from '../../../demo/api/published/article-page.js';
import { articleFeed, feedOf } from '../../../demo/api/published/feed.js';
import { articleBlocks } from '../../../src/sources/news/article-blocks.js';
import { readArticle } from '../../../src/sources/news/article-text.js';
import { asWritten } from '../../../demo/api/submissions/references.js';
import { usualRules } from '../../../demo/api/submissions/rules.js';
import { contentOf, type SentSubmission } from '../../../demo/api/submissions/sent.js';
import type { StoredSubmission } from '../../../demo/api/submissions/submission.js';
import { tidyLine, tidyLines } from '../../../demo/api/submissions/tidy.js';
import { postingList } from '../../../demo/api/jobs/posting.js';
import { demoJobs } from '../../../demo/seeds/jobs.js';
import { endpointOrigins } from '../../../src/embed/endpoint-origins.js';
import { list } from '../../../src/element/attributes.js';
import { parseProblem } from '../../../src/http/problem.js';
import { retryAfter } from '../../../src/http/retry-after.js';
import { parseCalendarDay } from '../../../src/text/calendar-day.js';
import { clean } from '../../../src/text/clean.js';
import { decodeBytes } from '../../../src/text/decode-bytes.js';
import { decodeEntities, unescapeReferences, unescapeText } from '../../../src/text/entities.js';
import { fold, hasWords } from '../../../src/text/fold.js';
import { languageTag } from '../../../src/text/language-tag.js';
import { collapse, cutAtWord } from '../../../src/text/line.js';
import { parseDate } from '../../../src/text/parse-date.js';
import { htmlLines, textLines } from '../../../src/text/plain-lines.js';
import { escapeHtml, plainText } from '../../../src/text/plain-text.js';
import { asked, quoted } from '../../../src/text/quoted.js';
import { timesIn } from '../../../src/text/time-of-day.js';
import { isTimeZone } from '../../../src/text/time-zone.js';
import { httpUrl, safeUrl, uriComponent } from '../../../src/text/urls.js';
import { parseXml } from '../../../src/text/xml.js';
import { zoneOffset } from '../../../src/text/zone-offset.js';
import type { Reader } from './growth.js';

const BASE = 'https://www.commune.example/';
const NOW = new Date('2026-02-13T10:00:00Z');
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The functions of `src` that parse foreign text. */
const pageReaders: Record<string, Reader> = {
  clean,
  collapse,
  cutAtWord: (text) => cutAtWord(text, text.length - 1),
  plainText,
  htmlLines,
  textLines,
  escapeHtml,
  decodeEntities,
  unescapeReferences,
  unescapeText,
  parseXml,
  fold,
  hasWords: (text) => hasWords(text, text.slice(0, 100)),
  quoted,
  asked,
  safeUrl: (text) => safeUrl(text, BASE),
  httpUrl: (text) => httpUrl(text, BASE),
  uriComponent,
  languageTag,
  parseDate: (text) => parseDate(text),
  parseCalendarDay: (text) => parseCalendarDay(text),
  timesIn,
  zoneOffset,
  isTimeZone,
  'decodeBytes, UTF-8': (text) => decodeBytes(Buffer.from(text)),
  'decodeBytes, latin-1': (text) => decodeBytes(latin1(`é${text}`), text),
  endpointOrigins: (text) => endpointOrigins(text, BASE),
  'an attribute that is a list': (text) => list.fromAttribute?.(text, String),
  parseProblem: (text) => parseProblem(text, 'application/problem+json'),
  retryAfter,
  articleBlocks: (text) => articleBlocks(text, BASE),
  'a page that may name its data': (text) =>
    readArticle({ body: `<!doctype html>${text}`, contentType: 'text/html', url: BASE }, { id: 'a' }),
};

/** The number of fields that get a part of the text each, so that a whole submission is as long as the text. */
const FIELDS = 10;

const sentWith = (whole: string): SentSubmission => fieldsWith(whole.slice(0, Math.ceil(whole.length / FIELDS)));

const fieldsWith = (text: string): SentSubmission => ({
  type: 'event',
  title: text,
  summary: text,
  body: text,
  category: text,
  url: text,
  startsAt: text,
  place: text,
  contactEmail: text,
  ticketUrl: text,
});

const storedWith = (whole: string): StoredSubmission => ({
  ...(sentWith(whole) as unknown as StoredSubmission),
  address: sentWith(whole).title ?? '',
  price: sentWith(whole).title ?? '',
  dates: [{ number: 1, startsAt: NOW, endsAt: NOW, cancelled: false }],
  eventStatus: 'confirmed',
  allDay: false,
  uid: '9c3d6f0a-1f7e-4b5e-8a53-2f4f2ec0b0a1',
  sequence: 0,
  reference: 'BCDF-GHJK',
  status: 'approved',
  images: [{ id: 'a', alt: sentWith(whole).title ?? '', credit: 'Mairie', width: 1, height: 1 }],
  decidedAt: NOW,
  changedAt: null,
});

/** The functions of the API that parse foreign text: forms, JSON, stored texts, error messages. */
const apiReaders: Record<string, Reader> = {
  storable,
  tidyLine,
  tidyLines,
  asWritten,
  checkFields: (text) => checkFields(sentWith(text), usualRules.form, NOW),
  contentOf: (text) => contentOf({ submission: sentWith(text), images: [] }),
  'JSON against a schema': (text) => requireValid('NewSubmission', JSON.parse(text)),
  'the members of a submission': (text) => requireValid('NewSubmission', sentWith(text)),
  'the members of a poll': (text) => requireValid('NewPoll', { question: text, choices: text.split(' ') }),
  'the choices of a poll, line by line': (text) => readPoll({ ...newPollValues, question: text, choices: text }, NOW),
  eventSummary: (text) => eventSummary(storedWith(text), 'Europe/Paris'),
  feedOf: (text) => feedOf([storedWith(text)], { categories: [], urlOf: (path) => path }),
  articleFeed: (text) => articleFeed(storedWith(text), { categories: [], urlOf: (path) => path }),
  articlePage: (text) =>
    articlePage(
      { ...storedWith(text), url: BASE, ticketUrl: BASE },
      { url: BASE, urlOf: (path) => path, publisher: { name: text, url: BASE }, section: text },
    ),
  calendarOf: (text) => {
    const event = storedWith(text);
    return calendarOf(
      event.dates.map((date) => ({ event, date })),
      { categories: [], urlOf: () => BASE },
      NOW,
    );
  },
  postingList: (text) => JSON.stringify(postingList(demoJobs(NOW).map((job) => ({ ...job, description: text })))),
};

/** All of them by name. An error or a promise is a valid result. */
export const readers = Object.entries({ ...pageReaders, ...apiReaders });
