/** A reader of text that strangers write. What it throws is an answer like another. */
export type Reader = (text: string) => unknown;

/** In characters. */
const SIZES = [10_000, 100_000, 1_000_000] as const;

/** In milliseconds of CPU. What takes no longer is told apart from the noise of the machine by nobody. */
const NOISE = 5;
/** From the smallest size on: 1 is linear, 2 quadratic, `n log n` 1.1. */
const MOST_GROWTH = 1.3;
const REPEATS = 3;

export interface Growth {
  /** The time grows as the size to this power, from the smallest size on. */
  exponent: number;
  /** The size that was reached, and its time. */
  size: number;
  milliseconds: number;
}

/**
 * How the time of a reader grows with the length of `textOf`, from 10 kB to 1 MB, by ratios of its CPU time in this
 * very run. Stops at the first step that is too steep: a quadratic reader of 1 MB would take hours.
 */
export function growthOf(read: Reader, textOf: (size: number) => string): Growth {
  const first = Math.max(NOISE, measure(read, textOf(SIZES[0])));
  let growth: Growth = { exponent: 0, size: SIZES[0], milliseconds: first };
  for (const size of SIZES.slice(1)) {
    const text = textOf(size);
    growth = { ...growth, milliseconds: Infinity };
    // Whoever is slow for once, since the machine was, is not so again.
    for (let time = 0; time === 0 || (time < REPEATS && !isLinear(growth)); time++) {
      const milliseconds = Math.min(growth.milliseconds, Math.max(NOISE, measure(read, text)));
      const exponent = Math.log(milliseconds / first) / Math.log(size / SIZES[0]);
      growth = { exponent, size, milliseconds };
    }
    if (!isLinear(growth)) break;
  }
  return growth;
}

export function isLinear({ exponent }: Growth): boolean {
  return exponent <= MOST_GROWTH;
}

function measure(read: Reader, text: string): number {
  const start = process.cpuUsage();
  try {
    read(text);
  } catch {
    // A refusal is as good as an answer, when it comes as soon.
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
