import type { Locale } from '../../locales/locale.js';

/** The consequences of a failed vote; `outcome` and `failure` are keys of the locale. */
export interface Setback {
  /** The vote is settled, but not as the visitor meant: the results replace the form. */
  outcome?: keyof Locale['poll']['outcomes'];
  /** The form stays as it is, with this message. */
  failure?: keyof Locale['poll']['failures'];
  /** The poll must be loaded again. */
  outdated?: boolean;
  /** The webmaster may be able to correct it. */
  report?: boolean;
}

/** The members of an error of `http/`; other errors may lack them. */
interface Refusal {
  code?: unknown;
  status?: unknown;
  problem?: { code?: unknown };
}

const ALREADY: Setback = { outcome: 'already-elsewhere', outdated: true };
const REFUSED: Setback = { failure: 'refused', report: true };

/** Causes of a 403, as in `demo/api/openapi.yaml`. For others, a new ballot is most likely to help. */
const FORBIDDEN: Record<string, Setback> = {
  'wrong-origin': REFUSED,
  // The vote was recorded with this ballot, but its response was lost.
  'spent-ballot': ALREADY,
  'not-open-yet': { failure: 'choices', outdated: true },
};

/**
 * By response status. A 404 to a receipt means that the vote no longer exists; to a vote, that the address is wrong.
 */
const REFUSALS: Record<number, Setback> = {
  409: ALREADY,
  410: { outcome: 'too-late', outdated: true },
  422: { failure: 'choices', outdated: true },
  429: { failure: 'busy' },
};

/** The consequences of a failed vote, or, with `hasReceipt`, of its failed change or withdrawal. */
export function setbackOf(error: unknown, hasReceipt: boolean): Setback {
  const { code, status, problem } = error as Refusal;
  if (code === 'offline') return { failure: 'offline' };
  if (status === 403) {
    return FORBIDDEN[String(problem?.code)] ?? { failure: 'ballot', outdated: true };
  }
  if (status === 404 && hasReceipt) return { outcome: 'lost', outdated: true };
  const known = REFUSALS[Number(status)];
  if (known) return known;
  return code === 'http-4xx' ? REFUSED : { failure: 'network', report: true };
}
