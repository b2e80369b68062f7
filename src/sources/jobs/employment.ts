import type { Job } from './job.js';

/** Full or part time, in French, in English and as schema.org writes it, or hours a week. */
const WORK_TIME =
  /^(?:full|part)[\s_-]*time$|^(?:à\s+)?temps\s+(?:plein|complet|partiel|non[\s-]complet)|^mi[\s-]temps|^\d{1,2}(?:[.,]\d+)?\s?h/i;

/** Values that say nothing. */
const NOTHING = /^(?:OTHER|autre|n\/?a|-)?$/i;

/**
 * Contract and working time, which most sources give as one: schema.org's `employmentType` has both among its values,
 * as a list or separated by commas.
 */
export function splitEmployment(values: readonly string[]): Pick<Job, 'contract' | 'workTime'> {
  const parts = values.flatMap((value) => value.split(/[;|]|,(?!\d)/)).map((part) => part.trim());
  const contracts = parts.filter((part) => !WORK_TIME.test(part) && !NOTHING.test(part));
  return {
    contract: [...new Set(contracts)].join(', ') || undefined,
    workTime: parts.find((part) => WORK_TIME.test(part)),
  };
}
