import type { Issue } from './validate.js';

/** Something that the endpoint has found wrong: where, as a JSON pointer (RFC 6901), and why for people. */
interface Refused {
  pointer: string;
  detail: string;
}

/**
 * What the endpoint refuses, on the fields of the form. Images are counted there, and named here by `ids`.
 * What belongs to no field is one issue with an empty target, so that nothing that was said is lost.
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
