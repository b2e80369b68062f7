const DAY = 86_400_000;

/** How long what people send is kept, in milliseconds; README.md says the same to a data-protection officer. */
export const periods = {
  /** The first answer to a write, for its retries. */
  answers: DAY,
  /** A proposal that nobody has decided about, from its arrival. */
  pending: 180 * DAY,
  /** A rejected proposal, from the decision: its sender can read the reason. */
  rejected: 30 * DAY,
  /** Name, e-mail address and organisation of the sender of an approved proposal, from the decision. */
  contact: 30 * DAY,
  /** An approved proposal, from the decision, or from the end of the event when that is later. */
  approved: 365 * DAY,
} as const;
