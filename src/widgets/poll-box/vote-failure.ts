import type { Locale } from '../../locales/locale.js';

/** The result of the visitor's request for their vote, as the name of its message in the locale. */
export type VoteOutcome = keyof Locale['poll']['outcomes'];

/** The handling of a failed request. Exactly one of `outcome` and `message` is set. */
export interface FailureHandling {
  /** Set if the failure is final, such as a second vote: the results replace the form. */
  outcome?: VoteOutcome;
  /** Set if the visitor can try again: the form stays, with this message of `failures` in the locale. */
  message?: keyof Locale['poll']['failures'];
  /** True if the poll that is shown is outdated and must be loaded again. */
  reload?: boolean;
  /** True if the webmaster may be able to correct the cause. */
  report?: boolean;
}

/** The members of an error of `http/`; other errors may lack them. */
interface RequestError {
  code?: unknown;
  status?: unknown;
  problem?: { code?: unknown };
}

const ALREADY_VOTED: FailureHandling = { outcome: 'already-elsewhere', reload: true };
const REFUSED: FailureHandling = { message: 'refused', report: true };

/** By the `code` of the problem in a 403 (`demo/api/openapi.yaml`). For other codes, a new ballot is most likely to help. */
const BY_CODE: Record<string, FailureHandling> = {
  'wrong-origin': REFUSED,
  // The vote was recorded with this ballot, but its response was lost.
  'spent-ballot': ALREADY_VOTED,
  'not-open-yet': { message: 'choices', reload: true },
};

/** By HTTP status. */
const BY_STATUS: Record<number, FailureHandling> = {
  409: ALREADY_VOTED,
  410: { outcome: 'too-late', reload: true },
  422: { message: 'choices', reload: true },
  429: { message: 'busy' },
};

/**
 * How to handle the error of a vote, or, with `hasReceipt`, of a change or withdrawal. In answer to a receipt, a 404
 * means that the vote no longer exists; in answer to a new vote, that the endpoint's address is wrong.
 */
export function failureHandling(error: unknown, hasReceipt: boolean): FailureHandling {
  const { code, status, problem } = error as RequestError;
  if (code === 'offline') return { message: 'offline' };
  if (status === 403) return BY_CODE[String(problem?.code)] ?? { message: 'ballot', reload: true };
  if (status === 404 && hasReceipt) return { outcome: 'lost', reload: true };
  const known = BY_STATUS[Number(status)];
  if (known) return known;
  return code === 'http-4xx' ? REFUSED : { message: 'network', report: true };
}
