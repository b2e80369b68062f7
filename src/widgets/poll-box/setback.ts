import type { Locale } from '../../locales/locale.js';

/** What became of a vote that did not go as it should, by the entry of the locale that says so. */
export interface Setback {
  /** The vote is settled in another way than the visitor meant: the results take the place of the form. */
  outcome?: keyof Locale['poll']['outcomes'];
  /** The form stays as it is, with this beside it. */
  failure?: keyof Locale['poll']['failures'];
  /** The poll on screen is no longer true. */
  outdated?: boolean;
  /** The webmaster may be able to mend it. */
  report?: boolean;
}

/** The members of an error of `http/`, which any other error may lack. */
interface Refusal {
  code?: unknown;
  status?: unknown;
  problem?: { code?: unknown };
}

const ALREADY: Setback = { outcome: 'already-elsewhere', outdated: true };
const REFUSED: Setback = { failure: 'refused', report: true };

/** Causes that 403 stands for, as `demo/api/openapi.yaml` has them. Of others a new ballot is the best hope. */
const FORBIDDEN: Record<string, Setback> = {
  'wrong-origin': REFUSED,
  // This very ballot has become a vote, and its answer was lost on the way.
  'spent-ballot': ALREADY,
  'not-open-yet': { failure: 'choices', outdated: true },
};

/** By status of the answer. 404 is the answer to a receipt whose vote is gone; for a vote itself it is a wrong address. */
const REFUSALS: Record<number, Setback> = {
  409: ALREADY,
  410: { outcome: 'too-late', outdated: true },
  422: { failure: 'choices', outdated: true },
  429: { failure: 'busy' },
};

/** What the failure of a vote means, or, with `hasReceipt`, that of its change or withdrawal. */
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
