import type { Alert } from './alert.js';

/** Merges several responses, in order: of two alerts with one `id` the first is kept. */
export function mergeAlerts(answers: readonly (readonly Alert[])[]): Alert[] {
  const seen = new Set<string>();
  return answers.flat().filter(({ id }) => seen.size < seen.add(id).size);
}
