import { FormatError } from '../format-error.js';
import { at, object, objects, string, type JsonObject } from '../json-values.js';
import type { Source } from '../source.js';
import { contactUrl } from './contact.js';
import { description } from './description.js';
import { readJobs, type JobDraft } from './job-draft.js';
import type { Job } from './job.js';
import { brokenScript, isOfType, jsonIn, nodesById, typedObjects, withReferences } from '../json-ld.js';
import { placeOf } from './place.js';
import { salaryOf } from './salary.js';

const POSTING = /^JobPosting$/;
const SCHEMA_LIST = /^ItemList$/;

/**
 * schema.org `JobPosting` (https://schema.org/JobPosting): one, an array, an `ItemList` or a `@graph`, as JSON or as
 * JSON-LD inside an HTML page; also our own `Job` as JSON, for servers that do not use schema.org.
 */
export const jobPosting: Source<Job[]> = {
  detect(document) {
    const values = jsonIn(document);
    return postingsIn(values).length > 0 || values.some(isEmptyList) || !!brokenScript(document);
  },
  parse(document) {
    const values = jsonIn(document);
    const postings = postingsIn(values);
    const broken = postings.length ? undefined : brokenScript(document);
    if (broken) throw new FormatError('malformed', broken);
    if (!values.some((value) => typeof value === 'object' && value)) {
      throw new FormatError('wrong-type', 'The answer holds neither JSON nor JSON-LD.');
    }
    // A page with one offer is the page of that offer.
    const page = document.isHtml && postings.length === 1 ? document.url : undefined;
    const nodes = nodesById(values);
    return readJobs(postings, document, (posting) => ({ url: page, ...draftOf(withReferences(posting, nodes)) }));
  },
};

/** The fields of a `JobPosting` or a `Job`. */
export function draftOf(posting: JsonObject): JobDraft {
  const { hiringOrganization: employer, applicationContact: contact, identifier } = posting;
  const place = placeOf(posting.jobLocation);
  const number = string(
    at(identifier, 'value') ?? (Array.isArray(identifier) ? at(identifier[0], 'value') : identifier),
  );
  const url = posting.url ?? at(posting, 'mainEntityOfPage', '@id');
  const mail = string(at(contact, 'email'));
  const file = objects([posting.associatedMedia].flat())[0];
  return {
    id: number || posting.id || posting['@id'],
    ...(url ? { url } : {}),
    applyUrl: posting.applyUrl ?? at(contact, 'url') ?? (mail ? contactUrl(mail) : file?.contentUrl),
    applySize: mail ? undefined : file?.contentSize,
    language: posting.inLanguage ?? posting.language,
    title: posting.title ?? posting.name,
    description: description(string(posting.description)),
    employer: at(employer, 'name') ?? employer ?? posting.employer,
    place: place.name || posting.place,
    postalCode: place.postalCode || posting.postalCode,
    country: place.country || posting.country,
    employment: [posting.employmentType, posting.contract].flat().map((type) => text(type) || at(type, '@id')),
    workHours: [posting.workTime, posting.workHours].flat().map(text).filter(Boolean).join(', '),
    category: posting.category ?? property(posting, /^cat[ée]gorie|^category/i) ?? text(posting.occupationalCategory),
    grade: posting.grade ?? property(posting, /^cadre|^grade/i) ?? gradeIn(text(posting.occupationalCategory)),
    salary: salaryOf(posting.baseSalary ?? posting.salary, posting.salaryCurrency),
    remote: posting.remote === true || [posting.jobLocationType].flat().includes('TELECOMMUTE'),
    datePosted: posting.datePosted,
    validThrough: posting.validThrough,
    reference: number || posting.reference,
  };
}

function postingsIn(values: readonly unknown[]): JsonObject[] {
  const typed = typedObjects(values, POSTING);
  if (typed.length) return typed;
  return values
    .flatMap((value) => objects(Array.isArray(value) ? value : (at(value, 'jobs') ?? [value])))
    .filter(isJob);
}

/** Whether an object is our own `Job` as JSON. */
function isJob(value: JsonObject): boolean {
  const names = ['employer', 'contract', 'applyUrl', 'datePosted', 'validThrough'];
  return typeof value.title === 'string' && names.some((name) => typeof value[name] === 'string');
}

/** Whether a value is an `ItemList` or a `@graph`: without postings it means that there are no offers. */
function isEmptyList(value: unknown): boolean {
  const node = object(value);
  return !!node && (isOfType(node, SCHEMA_LIST) || Array.isArray(node['@graph']));
}

/**
 * The value of an `additionalProperty` (a `PropertyValue`), which schema.org provides for fields without a term of
 * their own.
 */
function property(posting: JsonObject, name: RegExp): unknown {
  return objects([posting.additionalProperty].flat()).find((each) => name.test(string(each.name)))?.value;
}

/** A text, or the name of a `DefinedTerm`, `CategoryCode` or `Occupation`. */
function text(value: unknown): string {
  const [first] = [value].flat();
  return string(at(first, 'name') ?? first);
}

/**
 * The grade, if `occupationalCategory` is one: it may also hold a category of the civil service or an occupation code.
 */
function gradeIn(occupation: string): string | undefined {
  return /^[abc]$|cat[ée]gorie|^[\d.-]+$/i.test(occupation.trim()) ? undefined : occupation;
}
