import { shared, warnOnce } from '../shared.js';
import { loadEnglish } from './load-english.js';
import { primary, type Section } from './locale.js';

const SECTIONS: readonly Section[] = ['common', 'news', 'weather', 'jobs', 'poll', 'submission'];

let coming: Promise<unknown> | undefined;

/**
 * Settles when everything can be said in English, or when that cannot be had, and French takes its place. `undefined`
 * where nothing is to be waited for: `tag` (BCP 47) is another language, or English is there.
 */
export function untilEnglish(tag: string): Promise<unknown> | undefined {
  const added = shared.locales.get('en') ?? {};
  if (!loadEnglish || primary(tag) !== 'en' || SECTIONS.every((section) => section in added)) return undefined;
  return (coming ??= loadEnglish().catch((reason: unknown) => warnOnce((reason as Error).message)));
}
