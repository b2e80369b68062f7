import type { Poll } from '../../sources/polls/poll.js';

/*
 * The one place where a widget stores something, and only with the attribute `remember`: that there was a vote in this
 * poll, and until when that matters. No identifier, no choice, no receipt, nothing that tells one visitor from another.
 */

const PREFIX = 'cw:vote:';
const keyOf = ({ id }: Poll): string => PREFIX + id;

/** Whether this browser voted in the poll. Forgets, on the way, the votes in polls that are over. */
export function isRemembered(poll: Poll, now: Date): boolean {
  return attempt(() => {
    for (const key of Object.keys(localStorage)) if (isOver(key, now)) localStorage.removeItem(key);
    if (poll.status === 'closed') localStorage.removeItem(keyOf(poll));
    return localStorage.getItem(keyOf(poll)) !== null;
  });
}

/** Keeps `1` and when the poll closes. */
export function keep(poll: Poll): void {
  attempt(() => {
    localStorage.setItem(keyOf(poll), poll.closesAt ? `1 ${poll.closesAt.toISOString()}` : '1');
    return true;
  });
}

export function forget(poll: Poll): void {
  attempt(() => {
    localStorage.removeItem(keyOf(poll));
    return true;
  });
}

function isOver(key: string, now: Date): boolean {
  if (!key.startsWith(PREFIX)) return false;
  const [, closing = ''] = (localStorage.getItem(key) ?? '').split(' ');
  return Date.parse(closing) <= now.getTime();
}

/** A browser may refuse all storage, or have none left: then nothing is remembered. */
function attempt(work: () => boolean): boolean {
  try {
    return work();
  } catch {
    return false;
  }
}
