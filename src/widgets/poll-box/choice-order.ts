import type { Poll } from '../../sources/polls/poll.js';

/** The values of the attribute `order`. */
export const orders = ['given', 'shuffled', 'shuffled-but-last'] as const;
export type ChoiceOrder = (typeof orders)[number];

/**
 * Random ranks, drawn once per page: updates and further instances of the poll keep the order, and nothing is stored.
 */
const ranks = new Map<string, number>();

/** Returns the poll with its choices, and their results, in this order. */
export function inOrder(poll: Poll, order: ChoiceOrder): Poll {
  if (order === 'given') return poll;
  const { id, choices, results } = poll;
  const last = order === 'shuffled' ? undefined : choices.at(-1);
  const ranked = choices
    // Random ranks are below 1.
    .map((choice, index) => ({ rank: choice === last ? 1 : rankOf(`${id}/${choice.id}`), choice, index }))
    .sort((a, b) => a.rank - b.rank);
  return {
    ...poll,
    choices: ranked.map(({ choice }) => choice),
    results: results && ranked.flatMap(({ index }) => results[index] ?? []),
  };
}

function rankOf(key: string): number {
  const rank = ranks.get(key) ?? Math.random();
  ranks.set(key, rank);
  return rank;
}
