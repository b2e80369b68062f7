import { limits } from '../../limits.js';
import { decodeEntities } from '../../text/entities.js';
import { languageTag } from '../../text/language-tag.js';
import { parseDate } from '../../text/parse-date.js';
import { collapse } from '../../text/line.js';
import { plainText } from '../../text/plain-text.js';
import { httpUrl, safeUrl } from '../../text/urls.js';
import { withOwnIds } from '../identity.js';
import { string } from '../json-values.js';
import type { SourceDocument } from '../source-document.js';
import { parseDeadline } from './deadline.js';
import { splitEmployment } from './employment.js';
import type { Job, SalaryRange } from './job.js';

/** The fields that a format found in one offer, unchecked: of any type, and strings may contain markup. */
export interface JobDraft {
  id?: unknown;
  url?: unknown;
  applyUrl?: unknown;
  applySize?: unknown;
  language?: unknown;
  title?: unknown;
  /** Plain text, from `htmlLines` or `textLines`. */
  description?: string;
  employer?: unknown;
  place?: unknown;
  postalCode?: unknown;
  country?: unknown;
  /** All texts about contract and working time. */
  employment?: readonly unknown[];
  /** Texts about working time only. */
  workHours?: unknown;
  /** The category of the civil service, or any text that may contain it. */
  category?: unknown;
  grade?: unknown;
  salary?: unknown;
  remote?: unknown;
  datePosted?: unknown;
  validThrough?: unknown;
  reference?: unknown;
}

/** The maximum length of a one-line field's markup, in characters; the rest is ignored. */
const FIELD_SOURCE = 10_000;

/** Reads each offer of a list with `read`, up to the limit. An offer without a title is left out. */
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
    language: languageTag(draft.language),
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

/** Alpha-3 codes grouped by the letter to drop for the alpha-2 code: the third, the second, the first. */
const ALPHA_3 = /^(?:(FRA|BEL|CHE|DEU|ESP|GBR|ITA|LUX|MCO|NLD|REU|NCL|BLM)|(AND|PRT|GLP|MTQ|GUF|PYF|WLF|MAF)|MYT|SPM)$/;

/**
 * An ISO 3166-1 alpha-2 code, from such a code, the name "France", or an alpha-3 code of France, its territories or its
 * neighbours; `undefined` for anything else.
 */
function countryCode(value: unknown): string | undefined {
  const name = string(value).trim().toUpperCase();
  if (/^[A-Z]{2}$|^FRANCE$/.test(name)) return name.slice(0, 2);
  const [code, isThird, isSecond] = ALPHA_3.exec(name) ?? [];
  return code?.replace(isThird ? /.$/ : isSecond ? /\B./ : /^./, '');
}

/** The category of the civil service in a value: "C", or "Agent de catégorie C". */
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

/**
 * True for `true`, for the 1 that WordPress writes (as a number or a string), and for `remote`, Teamtailor's `fully`
 * etc.
 */
export function isRemote(value: unknown): boolean {
  return value === true || /^(?:1|remote|fully|hybrid|temporary|telecommute)$/i.test(string(value));
}
