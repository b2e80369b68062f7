import { isEditable } from '../polls/edit-poll.js';
import type { StoredPoll } from '../polls/poll.js';
import { Problem } from '../problem.js';

/** The poll; throws a 404 if there is none. */
export function requirePoll(poll: StoredPoll | undefined): StoredPoll {
  if (poll) return poll;
  throw new Problem(404, { detail: 'Ce sondage n’existe pas.' });
}

/** The poll; throws a 404 if there is none, and a 409 if it can no longer be edited. */
export function requireEditable(poll: StoredPoll | undefined, now: Date): StoredPoll {
  const found = requirePoll(poll);
  if (isEditable(found, now)) return found;
  throw new Problem(409, { detail: 'Ce sondage ne peut plus être modifié : quelqu’un a voté, ou il est clos.' });
}
