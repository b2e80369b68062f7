import type { Job } from './job.js';

/**
 * The offers of several answers, in their order. The same page in two of them is one offer; an identifier that two
 * offers share, as "12" of two sites, is told apart.
 */
export function mergeJobs(lists: readonly (readonly Job[])[]): Job[] {
  const pages = new Set<string>();
  const ids = new Set<string>();
  return lists.flat().flatMap((job) => {
    if (job.url && pages.has(job.url)) return [];
    if (job.url) pages.add(job.url);
    const id = ids.has(job.id) ? `${job.id} ${job.url ?? ids.size}` : job.id;
    ids.add(id);
    return [{ ...job, id }];
  });
}
