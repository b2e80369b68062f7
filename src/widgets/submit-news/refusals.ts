import type { Issue } from './validate.js';

/** An error found by the endpoint: a JSON pointer (RFC 6901) and a sentence. */
interface Refused {
  pointer: string;
  detail: string;
}

/**
 * The endpoint's errors by field of the form. The endpoint numbers images; here they have `ids`. Errors without a field
 * are joined into one with an empty target, so that none is lost.
 */
export function refusals(refused: readonly Refused[], names: readonly string[], ids: readonly number[]): Issue[] {
  const issues = refused.map(({ pointer, detail }) => ({ target: targetOf(pointer, names, ids), message: detail }));
  const homeless = issues.filter(({ target }) => !target).map(({ message }) => message);
  const found = issues.filter(({ target, message }) => target && message);
  return homeless.some(Boolean) ? [...found, { target: '', message: homeless.join(' ') }] : found;
}

function targetOf(pointer: string, names: readonly string[], ids: readonly number[]): string {
  const [, name = '', index] = /^#?\/?(\w+)(?:\[\])?(?:\/(\d+))?/.exec(pointer) ?? [];
  const id = index === undefined ? undefined : ids[Number(index)];
  if (id === undefined || !/^image/.test(name)) return names.includes(name) ? name : '';
  return `${name === 'imageCredit' ? name : 'imageAlt'}-${id}`;
}
