import { shown } from '../diagnosis/checks/address.js';
import { remedies } from '../diagnosis/checks/answer.js';
import { noItems } from '../diagnosis/checks/emptiness.js';
import { requestFault } from '../diagnosis/checks/request.js';
import { error, type Fault } from '../diagnosis/finding.js';
import { diagnoses } from '../element/diagnoses.js';
import { errorOfStatus } from '../http/http-error.js';
import type { PrerenderedWidget } from '../prerender/outcome.js';

/**
 * The faults of a widget’s answers, which repeat nothing of them. `statuses` are those of the addresses that answered.
 */
export function answerFaults(
  urls: readonly string[],
  statuses: ReadonlyMap<string, number>,
  { state, code }: Pick<PrerenderedWidget, 'state' | 'code'>,
): Fault[] {
  if (state === 'empty') return [noItems];
  if (state !== 'error') return [];
  const failed = urls.flatMap((url) => {
    const status = statuses.get(url) ?? 200;
    if (status >= 200 && status < 300) return [];
    const cause = errorOfStatus(status).code;
    return [requestFault(url, { cause: cause === 'blocked' ? 'network' : cause, status })];
  });
  if (failed.length) return failed;
  if (code === undefined || !Object.hasOwn(remedies, code)) return [];
  const known = code as keyof typeof remedies;
  const [address] = urls;
  return [error(known, address ? `${diagnoses[known]} (${shown(address)})` : diagnoses[known], remedies[known])];
}
