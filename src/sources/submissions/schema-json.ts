import { limits } from '../../limits.js';
import { httpUrl } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import { line, list, object, objects, string } from '../json-values.js';
import type { Source } from '../source.js';
import {
  fieldNames,
  submissionTypes,
  type FieldName,
  type FieldRule,
  type ImageRules,
  type SubmissionSchema,
} from './schema.js';

/** The required fields if the endpoint lists no fields. */
const DEFAULT_REQUIRED: readonly FieldName[] = ['title', 'body', 'startsAt', 'contactName', 'contactEmail', 'consent'];
/**
 * Always required, whatever the schema says: no proposal makes sense without the first two, and `consent` is required
 * by law.
 */
const ALWAYS: readonly FieldName[] = ['title', 'startsAt', 'consent'];
/** Shown only where the endpoint says that it knows them: not every one sends e-mails, or knows several dates. */
const ANNOUNCED: readonly FieldName[] = ['notify', 'otherDates', 'repeats', 'repeatsUntil'];
/** The formats that browsers can re-encode. Not GIF, which may be animated, nor SVG, which may contain scripts. */
const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp'];

/** `GET /submissions/schema` of our own contract. Missing members have the defaults of the reference API. */
export const schemaJson: Source<SubmissionSchema> = {
  detect({ json }) {
    const schema = object(json);
    return !!schema && (Array.isArray(schema.types) || !!object(schema.fields));
  },
  parse({ json, url }) {
    const schema = object(json);
    if (!schema) throw new FormatError('malformed', 'The answer is not a JSON object.');
    const types = submissionTypes.filter((type) => list(schema.types).includes(type));
    return {
      types: types.length ? types : ['news'],
      categories: categories(schema.categories),
      fields: fields(schema.fields),
      images: imageRules(schema.images),
      privacyUrl: httpUrl(schema.privacyUrl, url),
      rulesUrl: httpUrl(schema.rulesUrl, url),
      challenge: object(schema.challenge) ?? httpUrl(schema.challenge, url) ?? !!schema.challenge,
    };
  },
};

function categories(value: unknown): SubmissionSchema['categories'] {
  return objects(value)
    .slice(0, limits.items)
    .map(({ id, label }) => ({ id: string(id), label: line(label) || string(id) }))
    .filter(({ id }) => id);
}

function fields(value: unknown): SubmissionSchema['fields'] {
  const rules = object(value);
  if (!rules) {
    const all = fieldNames
      .filter((name) => !ANNOUNCED.includes(name))
      .map((name) => [name, rule({ required: DEFAULT_REQUIRED.includes(name) })] as const);
    return Object.fromEntries(all);
  }
  // Only known names are looked up, so that `__proto__` in the response has no effect.
  const asked = fieldNames.filter((name) => ALWAYS.includes(name) || (Object.hasOwn(rules, name) && rules[name]));
  return Object.fromEntries(
    asked.map((name) => {
      const read = rule(object(rules[name]) ?? {});
      return [name, ALWAYS.includes(name) ? { ...read, required: true } : read];
    }),
  );
}

function rule({ required, maxLength, preset, locked }: Record<string, unknown>): FieldRule {
  const text = string(preset).slice(0, limits.description) || undefined;
  return {
    required: required === true,
    maxLength: positive(maxLength),
    preset: text,
    // A locked field without a preset could never be filled in.
    locked: locked === true && text !== undefined,
  };
}

function imageRules(value: unknown): ImageRules | undefined {
  const rules = object(value);
  if (!rules || rules.max === 0) return undefined;
  const types = IMAGE_TYPES.filter((type) => list(rules.types).includes(type));
  return {
    max: positive(rules.max) ?? 1,
    bytes: positive(rules.bytes) ?? limits.imageBytes,
    pixels: positive(rules.pixels) ?? limits.imagePixels,
    types: types.length ? types : IMAGE_TYPES,
  };
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 ? Math.floor(value) : undefined;
}
