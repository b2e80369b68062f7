/** The one of `names` that `name` is most likely a misspelling of; `undefined` if none is close enough. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const written = bare(name);
  // With more than a third of the letters wrong it is another word.
  const most = Math.max(1, Math.floor(written.length / 3));
  const ranked = names
    .map((each) => ({ each, distance: distance(written, bare(each)) }))
    .filter((one) => one.distance <= most)
    .sort((first, second) => first.distance - second.distance);
  return ranked[0]?.each;
}

/** A name without case and separators, which are most often wrong and do not count as errors. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '').slice(0, 40);
}

/** The number of letters to insert, delete, replace, or swap with their neighbour (Damerau–Levenshtein). */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + Number(!same),
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = next;
  }
  return last[to.length] ?? 0;
}
