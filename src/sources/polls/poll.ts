export type PollStatus = 'scheduled' | 'open' | 'closed';

/** When the server shows results. */
export type ResultsPolicy = 'always' | 'after-vote' | 'after-close' | 'never';

export interface PollChoice {
  id: string;
  label: string;
  description?: string | undefined;
}

export interface ChoiceResult {
  /** The `id` of the choice. */
  choice: string;
  votes: number;
}

/** A poll as the server shows it to this visitor at this moment. Text is plain, absent is `undefined`. */
export interface Poll {
  id: string;
  question: string;
  description?: string | undefined;
  organiser?: string | undefined;
  /** At least one; their `id`s are unique. */
  choices: PollChoice[];
  /** How many a voter chooses: 1 ≤ `minChoices` ≤ `maxChoices` ≤ `choices.length`. */
  minChoices: number;
  maxChoices: number;
  opensAt?: Date | undefined;
  closesAt?: Date | undefined;
  /** By the server's clock. */
  status: PollStatus;
  resultsPolicy: ResultsPolicy;
  /** Results are hidden while there are fewer voters; 0 when they never are for that reason. */
  minimumVoters: number;
  voters?: number | undefined;
  /** One for each choice, in the same order; `undefined` while the server hides them. */
  results?: ChoiceResult[] | undefined;
  /** Good for one vote. */
  ballot?: string | undefined;
  /** What the organiser says of the poll's worth. */
  notice?: string | undefined;
  /** Answer to a vote: what changes or withdraws it. A secret, never to be stored. */
  receipt?: string | undefined;
}
