const DAY = 86_400_000;

/** Retention periods of submitted data, in milliseconds; README.md states the same for data-protection officers. */
export const periods = {
  /** The answer to a write, stored for retries. */
  answers: DAY,
  /** A pending proposal, from its arrival. */
  pending: 180 * DAY,
  /** A rejected proposal, from the decision, so that its sender can read the reason. */
  rejected: 30 * DAY,
  /** Name, email address and organisation of the sender of an approved proposal, from the decision. */
  contact: 30 * DAY,
  /** An approved proposal, from the decision, or from the end of the event when that is later. */
  approved: 365 * DAY,
} as const;
