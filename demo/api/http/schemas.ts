import { readFileSync } from 'node:fs';
import { type ErrorObject, Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { type Issue, MOST_ISSUES, Problem } from '../problem.js';

const DOCUMENT = 'openapi';
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
const document = parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8')) as {
  components: { schemas: Record<string, { properties?: object }> };
};
ajv.addSchema(document, DOCUMENT);

/**
 * Validates `value` by a schema of openapi.yaml, so that the documentation is what is enforced. Throws a 422 with the
 * errors, at most `MOST_ISSUES`, each with its pointer.
 */
export function requireValid(name: string, value: unknown): void {
  const validate = ajv.getSchema(`${DOCUMENT}#/components/schemas/${name}`);
  if (!validate) throw new Error(`openapi.yaml has no schema ${name}`);
  if (!validate(value)) throw new Problem(422, { errors: (validate.errors ?? []).slice(0, MOST_ISSUES).map(issueOf) });
}

/** The number of members that a schema of openapi.yaml defines itself. */
export function memberCount(name: string): number {
  return Object.keys(document.components.schemas[name]?.properties ?? {}).length;
}

function issueOf({ keyword, instancePath, params }: ErrorObject): Issue {
  const { missingProperty, limit, ...unknown } = params as Record<string, string | number | undefined>;
  const member = missingProperty ?? unknown.additionalProperty ?? unknown.unevaluatedProperty;
  return {
    pointer: member === undefined ? instancePath : `${instancePath}/${escape(String(member))}`,
    code: codes[keyword] ?? 'invalid',
    detail: (details[keyword] ?? 'Cette valeur n’est pas acceptée.').replace('{limit}', String(limit)),
  };
}

/** Escapes a member for a JSON pointer: RFC 6901, section 3. */
function escape(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1');
}

const codes: Record<string, string> = {
  required: 'required',
  additionalProperties: 'unknown',
  unevaluatedProperties: 'unknown',
  type: 'wrong-type',
  minLength: 'too-short',
  maxLength: 'too-long',
  minItems: 'too-few',
  maxItems: 'too-many',
  minimum: 'too-small',
  maximum: 'too-large',
  format: 'wrong-format',
};

/** The error of a value that is missing. */
export const REQUIRED = 'Cette valeur est obligatoire.';

const details: Record<string, string> = {
  required: REQUIRED,
  additionalProperties: 'Cette valeur n’est pas attendue.',
  unevaluatedProperties: 'Cette valeur n’est pas attendue.',
  type: 'Cette valeur n’est pas du type attendu.',
  minLength: 'Ce texte ne peut pas être vide.',
  maxLength: 'Ce texte dépasse {limit} caractères.',
  minItems: 'Il en faut au moins {limit}.',
  maxItems: 'Il en faut au plus {limit}.',
  minimum: 'Ce nombre doit être au moins {limit}.',
  maximum: 'Ce nombre doit être au plus {limit}.',
  format: 'Cette valeur n’a pas le format attendu, par exemple 2026-02-13T18:00:00+01:00 pour une date.',
};
