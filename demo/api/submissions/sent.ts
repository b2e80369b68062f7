import { createHash } from 'node:crypto';
import type { FieldName } from '../../../src/sources/submissions/schema.js';
import type { ApiContext } from '../bindings.js';
import { mediaType, readJson } from '../http/json-body.js';
import { readMultipart } from '../http/multipart.js';
import { memberCount, requireValid } from '../http/schemas.js';
import { type Issue, Problem } from '../problem.js';
import type { SubmissionType } from './submission.js';

/** A proposal as sent, `NewSubmission` of openapi.yaml: of the right types, and not checked further. */
export interface SentSubmission extends Partial<
  Record<Exclude<FieldName, 'images' | 'allDay' | 'otherDates' | 'consent' | 'notify'>, string>
> {
  type: SubmissionType;
  allDay?: boolean;
  /** The dates after the first one, each as an interval of ISO 8601: `2026-04-18T14:00/2026-04-18T18:00`. */
  otherDates?: string[];
  consent?: boolean;
  /** Whether the sender wants e-mails about the proposal. */
  notify?: boolean;
  imageAlt?: string[];
  imageCredit?: string[];
  /** A field that is hidden from people, and that programs fill in. */
  website?: string;
  /** Seconds since the first keystroke. */
  elapsed?: number;
  /** The solution of the challenge, if there is one. */
  altcha?: string;
}

export interface Sent {
  submission: SentSubmission;
  /** The images without their file names, which could be paths or contain personal data. */
  images: Uint8Array[];
}

const SCHEMA = 'NewSubmission';
const TRUTHS = ['consent', 'allDay', 'notify'];
const LISTS = ['imageAlt', 'imageCredit', 'otherDates'];
/** The longest list of the schema. */
const MOST_ENTRIES = 200;
/** The most parts of a form: every member once, and the lists and images at their maximum. */
const MOST_PARTS = memberCount('SubmissionMembers') + MOST_ENTRIES * (LISTS.length + 1);

/** Reads a multipart form, or JSON, which cannot have images. Throws a 400, 415 or 422. */
export async function readSent(context: ApiContext): Promise<Sent> {
  const type = mediaType(context);
  if (type === 'application/json') return { submission: await readJson<SentSubmission>(context, SCHEMA), images: [] };
  if (type === 'multipart/form-data') return readForm(await readMultipart(context, MOST_PARTS));
  throw new Problem(415, { detail: 'L’envoi doit être au format multipart/form-data ou application/json.' });
}

async function readForm(form: FormData): Promise<Sent> {
  const { images, ...parts } = groupParts(form);
  const errors: Issue[] = [];
  const members = Object.entries(parts).map(([name, values]): [string, unknown] => {
    if (LISTS.includes(name)) return [name, values];
    if (values.length > 1) errors.push({ pointer: `/${name}`, code: 'repeated', detail: 'Cette valeur est répétée.' });
    return [name, typed(name, values[0])];
  });
  // Without a script, browsers send an empty file without a name where none was chosen.
  const files = (images ?? []).filter((image) => typeof image === 'string' || image.name || image.size);
  files.forEach((image, index) => {
    if (typeof image !== 'string') return;
    errors.push({ pointer: `/images/${index}`, code: 'wrong-type', detail: 'Une image doit être un fichier.' });
  });
  if (errors.length > 0) throw new Problem(422, { errors });
  const submission = Object.fromEntries(members);
  requireValid(SCHEMA, submission);
  return {
    submission: submission as unknown as SentSubmission,
    images: await Promise.all((files as File[]).map(bytesOf)),
  };
}

function groupParts(form: FormData): Record<string, (string | File)[]> {
  const parts = new Map<string, (string | File)[]>();
  for (const [name, value] of form) {
    const values = parts.get(name);
    if (values) values.push(value);
    else parts.set(name, [value]);
  }
  // `fromEntries` treats `__proto__` as an ordinary member.
  return Object.fromEntries(parts);
}

/** Converts a text of a form to the boolean or number that it stands for in JSON. */
function typed(name: string, value: string | File | undefined): unknown {
  if (TRUTHS.includes(name)) return value === 'true' || value === 'on' || value === '1';
  if (name === 'elapsed') return value === '' ? undefined : Number(value);
  return value;
}

async function bytesOf(image: File): Promise<Uint8Array> {
  return new Uint8Array(await image.arrayBuffer());
}

/**
 * Members that differ each time the same proposal is sent: the seconds that have passed, and the solution of the
 * challenge.
 */
const PASSING = new Set(['elapsed', 'altcha']);

/**
 * The content by which two requests are the same proposal. The whole body is not, because its boundaries are new each
 * time.
 */
export function contentOf({ submission, images }: Sent): string {
  const members = Object.entries(submission).filter(([name]) => !PASSING.has(name));
  const ordered = members.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([ordered, images.map((image) => createHash('sha256').update(image).digest('base64url'))]);
}
