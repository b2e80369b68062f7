/** A function that parses foreign text. An error that it throws is a valid result. */
export type Reader = (text: string) => unknown;

/** Sizes in characters. */
const SIZES = [10_000, 100_000, 1_000_000] as const;

/** Times below this, in milliseconds of CPU, cannot be distinguished from noise. */
const NOISE = 5;
/** The largest acceptable exponent: 1 is linear, 2 quadratic, `n log n` 1.1. */
const MOST_GROWTH = 1.3;
/**
 * The exponent at 100 kB from which 1 MB is not tried: a quadratic parser would take hours. Below it the whole range
 * decides, because a linear parser may leave the processor's cache on the way, or begin to collect garbage.
 */
const HOPELESS = 1.7;
const REPEATS = 3;

export interface Growth {
  /** The exponent of the growth of the time with the size, from the smallest size on. */
  exponent: number;
  /** The last size measured, and its time. */
  size: number;
  milliseconds: number;
}

/**
 * Measures how the CPU time of a parser grows with the length of `textOf`, from 10 kB to 1 MB, by ratios within the
 * same run. Stops at a step that is hopeless.
 */
export function growthOf(read: Reader, textOf: (size: number) => string): Growth {
  const first = Math.max(NOISE, measure(read, textOf(SIZES[0])));
  let growth: Growth = { exponent: 0, size: SIZES[0], milliseconds: first };
  for (const size of SIZES.slice(1)) {
    const text = textOf(size);
    growth = { ...growth, milliseconds: Infinity };
    // Repeated, because a single slow measurement may be caused by the machine.
    const most = size === SIZES.at(-1) ? MOST_GROWTH : HOPELESS;
    for (let time = 0; time === 0 || (time < REPEATS && growth.exponent > most); time++) {
      const milliseconds = Math.min(growth.milliseconds, Math.max(NOISE, measure(read, text)));
      const exponent = Math.log(milliseconds / first) / Math.log(size / SIZES[0]);
      growth = { exponent, size, milliseconds };
    }
    if (growth.exponent > most) break;
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
    // A refusal is a valid result, provided that it is as fast.
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
