import type { Office } from './office.js';

/** Merges several responses, in order: of two offices with one `id` the first is kept. */
export function mergeOffices(answers: readonly (readonly Office[])[]): Office[] {
  const seen = new Set<string>();
  return answers.flat().filter(({ id }) => seen.size < seen.add(id).size);
}
