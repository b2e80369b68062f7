import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { sample } from '../../support/share.js';
import { documentReaders } from './documents.js';
import { type Growth, growthOf, isLinear, type Reader } from './growth.js';
import { type HostileText, hostileTexts, innerSpaces } from './hostile-texts.js';
import { readers } from './readers.js';

/**
 * The number of hostile texts that are tried in each place of a document, different ones in turn; the functions that it
 * uses are tested with all.
 */
const TEXTS_OF_PLACE = 2;

/** Each parser with some of the texts; together they are tested with all. */
const trials: readonly (readonly [name: string, read: Reader, texts: readonly HostileText[]])[] = [
  ...readers.map(([name, read], row) => [name, read, sample(hostileTexts, row)] as const),
  ...sample(documentReaders).map(([name, read], row) => {
    const texts = Array.from({ length: TEXTS_OF_PLACE }, (_, turn) => {
      return hostileTexts[(row * TEXTS_OF_PLACE + turn) % hostileTexts.length];
    });
    return [name, read, texts.filter((text) => text !== undefined)] as const;
  }),
];

/**
 * Checks that parsing time is linear. Before: `clean` took 2.1 s for 40 000 inner spaces, and the guillemets of
 * `quoted` were as slow.
 */
export async function checkGrowth(report: Report): Promise<string> {
  let steepest: Growth & { name: string } = { exponent: 0, size: 0, milliseconds: 0, name: '' };
  let count = 0;
  for (const [name, read, texts] of trials) {
    await report.check(`${name}: time grows linearly with the text, from 10 kB to 1 MB`, () => {
      const tooSteep: string[] = [];
      for (const [hostile, textOf] of texts) {
        const growth = growthOf(read, textOf);
        count += 1;
        if (growth.exponent > steepest.exponent) steepest = { ...growth, name: `${name}, ${hostile}` };
        if (!isLinear(growth)) tooSteep.push(`${hostile}: ${describe(growth)}`);
      }
      assert.deepEqual(tooSteep, []);
    });
  }
  await checkControl(report);
  return `${count} readings, the steepest ${describe(steepest)} (${steepest.name})`;
}

/** The former function that took 2.1 s for 40 000 inner spaces. */
const quadratic: Reader = (text) => text.replace(/^\s+|\s+$/g, '');

async function checkControl(report: Report): Promise<void> {
  await report.check('control: a quadratic reader is caught', () => {
    assert.ok(!isLinear(growthOf(quadratic, innerSpaces)));
  });
}

function describe({ exponent, size, milliseconds }: Growth): string {
  return `size^${exponent.toFixed(2)} at ${size / 1_000} kB, ${Math.round(milliseconds)} ms`;
}
