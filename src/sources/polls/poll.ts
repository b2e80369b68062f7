export type PollStatus = 'scheduled' | 'open' | 'closed';

/** When the server shows results. */
export type ResultsPolicy = 'always' | 'after-vote' | 'after-close' | 'never';

export interface PollChoice {
  id: string;
  label: string;
  description?: string | undefined;
  image?: ChoiceImage | undefined;
}

export interface ChoiceImage {
  /** Absolute address on the endpoint's own origin: another server would learn of the visit. */
  url: string;
  /** The text alternative. */
  alt: string;
  /** In CSS pixels. */
  width?: number | undefined;
  height?: number | undefined;
}

export interface ChoiceResult {
  /** The `id` of the choice. */
  choice: string;
  votes: number;
}

/** A poll as the server shows it to this visitor at this moment. Text is plain, absent is `undefined`. */
export interface Poll {
  id: string;
  /** The language of the poll's texts, a BCP 47 tag. */
  language?: string | undefined;
  question: string;
  description?: string | undefined;
  organiser?: string | undefined;
  /** At least one; each `id` is unique. */
  choices: PollChoice[];
  /** The number of choices in a vote: 1 ≤ `minChoices` ≤ `maxChoices` ≤ `choices.length`. */
  minChoices: number;
  maxChoices: number;
  opensAt?: Date | undefined;
  closesAt?: Date | undefined;
  /** By the server's clock. */
  status: PollStatus;
  resultsPolicy: ResultsPolicy;
  /** The number of voters below which the server hides results; 0 for none. */
  minimumVoters: number;
  voters?: number | undefined;
  /** One for each choice, in the same order; `undefined` while the server hides results. */
  results?: ChoiceResult[] | undefined;
  /** One-time token for a vote. */
  ballot?: string | undefined;
  /** The organiser's statement about the value of the poll's result. */
  notice?: string | undefined;
  /** The secret by which a vote can be changed or withdrawn, from the response to the vote. Must never be stored. */
  receipt?: string | undefined;
}
