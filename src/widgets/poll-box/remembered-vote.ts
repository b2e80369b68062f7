import { forget as forgetName, kept, recall, remember } from '../../element/visitor-storage.js';
import type { Poll } from '../../sources/polls/poll.js';

/* The only data that `<poll-box>` stores, and only with the attribute `remember`: that there was a vote in this poll,
   and until when that is relevant. No identifier, no choice, no receipt, nothing that distinguishes visitors. */

const PREFIX = 'cw:vote:';
const keyOf = ({ id }: Poll): string => PREFIX + id;

/** Whether a vote in the poll is stored. Also deletes the stored votes of polls that have closed. */
export function isRemembered(poll: Poll, now: Date): boolean {
  for (const name of kept('device', PREFIX)) if (isOver(name, now)) forgetName('device', name);
  if (poll.status === 'closed') forget(poll);
  return recall('device', keyOf(poll)) !== undefined;
}

/** Stores that there is a vote: the value is `1`, and the poll's closing time (ISO 8601) if it has one. */
export function keep(poll: Poll): void {
  remember('device', keyOf(poll), poll.closesAt ? `1 ${poll.closesAt.toISOString()}` : '1');
}

/** Deletes what `keep` has stored. */
export function forget(poll: Poll): void {
  forgetName('device', keyOf(poll));
}

/** Whether the stored closing time has passed; never without one. */
function isOver(name: string, now: Date): boolean {
  const [, closing = ''] = (recall('device', name) ?? '').split(' ');
  return Date.parse(closing) <= now.getTime();
}
