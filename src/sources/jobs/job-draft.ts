import { limits } from '../../limits.js';
import { decodeEntities } from '../../text/entities.js';
import { parseDate } from '../../text/parse-date.js';
import { collapse } from '../../text/line.js';
import { plainText } from '../../text/plain-text.js';
import { httpUrl, safeUrl } from '../../text/urls.js';
import { withOwnIds } from '../identity.js';
import { string } from '../json.js';
import type { SourceDocument } from '../source-document.js';
import { parseDeadline } from './deadline.js';
import { splitEmployment } from './employment.js';
import type { Job, SalaryRange } from './job.js';

/** What a format found in one offer, unchecked: strings may be anything and hold markup. */
export interface JobDraft {
  id?: unknown;
  url?: unknown;
  applyUrl?: unknown;
  applySize?: unknown;
  title?: unknown;
  /** Made by `htmlLines` or `textLines`. */
  description?: string;
  employer?: unknown;
  place?: unknown;
  postalCode?: unknown;
  country?: unknown;
  /** All that is said of contract and working time. */
  employment?: readonly unknown[];
  /** Words for working time alone. */
  workHours?: unknown;
  /** The category of the civil service, or any text that may name it. */
  category?: unknown;
  grade?: unknown;
  salary?: unknown;
  remote?: unknown;
  datePosted?: unknown;
  validThrough?: unknown;
  reference?: unknown;
}

/** What is read in a field of one line, in characters of markup. */
const FIELD_SOURCE = 10_000;

/** The offers that `read` makes of the first ones of a list. One without a title is left out, and only that one. */
export function readJobs<Raw>(raws: readonly Raw[], document: SourceDocument, read: (raw: Raw) => JobDraft): Job[] {
  return withOwnIds(raws.slice(0, limits.itemsWithLimit).flatMap((raw) => job(read(raw), document) ?? []));
}

function job(draft: JobDraft, { url: base, timeZone }: SourceDocument): Job | undefined {
  const title = line(draft.title);
  if (!title) return undefined;
  const url = httpUrl(draft.url, base);
  const size = Number(draft.applySize);
  return {
    id: decodeEntities(collapse(string(draft.id)), true) || url || title,
    url,
    applyUrl: safeUrl(draft.applyUrl, base),
    applySize: size > 0 ? size : undefined,
    title,
    description: draft.description ?? '',
    employer: line(draft.employer),
    place: line(draft.place),
    postalCode: line(draft.postalCode),
    country: countryCode(draft.country),
    ...splitEmployment(
      (draft.employment ?? []).map((value) => line(value) ?? ''),
      line(draft.workHours),
    ),
    category: civilCategory(draft.category) ?? categoryNamedIn(title),
    grade: line(draft.grade),
    salary: isRange(draft.salary) ? draft.salary : line(draft.salary),
    remote: isRemote(draft.remote),
    datePosted: parseDate(draft.datePosted, timeZone),
    validThrough: parseDeadline(draft.validThrough, timeZone),
    reference: line(draft.reference),
  };
}

function line(value: unknown): string | undefined {
  return plainText(string(value).slice(0, FIELD_SOURCE), limits.title) || undefined;
}

/** Alpha-3 codes by the letter that the alpha-2 code has not: the third, the second, the first. */
const ALPHA_3 = /^(?:(FRA|BEL|CHE|DEU|ESP|GBR|ITA|LUX|MCO|NLD|REU|NCL|BLM)|(AND|PRT|GLP|MTQ|GUF|PYF|WLF|MAF)|MYT|SPM)$/;

/**
 * From an alpha-2 code, the name of France, or an alpha-3 code of ISO 3166-1 of France, its territories and its
 * neighbours.
 */
function countryCode(value: unknown): string | undefined {
  const name = string(value).trim().toUpperCase();
  if (/^[A-Z]{2}$|^FRANCE$/.test(name)) return name.slice(0, 2);
  const [code, isThird, isSecond] = ALPHA_3.exec(name) ?? [];
  return code?.replace(isThird ? /.$/ : isSecond ? /\B./ : /^./, '');
}

/** "C", or "Agent de catégorie C". */
function civilCategory(value: unknown): Job['category'] {
  const text = string(value).trim().toUpperCase();
  return /^[ABC]$/.test(text) ? (text as Job['category']) : categoryNamedIn(text);
}

function categoryNamedIn(text: string): Job['category'] {
  const [, letter] = /\bcat(?:[ée]gorie|\.)\s*:?\s*([abc])(?![\p{L}\p{N}])/iu.exec(text) ?? [];
  return letter?.toUpperCase() as Job['category'];
}

function isRange(value: unknown): value is SalaryRange {
  return typeof value === 'object' && value !== null;
}

/** A flag, which WordPress writes as 0 and 1, as numbers or strings, or a word: `Remote`, Teamtailor's `fully`. */
export function isRemote(value: unknown): boolean {
  return value === true || /^(?:1|remote|fully|hybrid|temporary|telecommute)$/i.test(string(value));
}
