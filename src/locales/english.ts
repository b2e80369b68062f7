import { shared, warnOnce } from '../shared.js';
import { widgetTable } from '../widget-table.js';
import { loadEnglish } from './load-english.js';
import { primary, type Section } from './locale.js';

const SECTIONS: readonly Section[] = ['common', ...Object.values(widgetTable).map(({ strings }) => strings)];

let coming: Promise<unknown> | undefined;

/**
 * Resolves once English is loaded, or if it can't be loaded, so that French is shown. `undefined` if there is nothing
 * to wait for: `tag` (BCP 47) is another language, or English is available.
 */
export function untilEnglish(tag: string): Promise<unknown> | undefined {
  const added = shared.locales.get('en') ?? {};
  if (!loadEnglish || primary(tag) !== 'en' || SECTIONS.every((section) => section in added)) return undefined;
  return (coming ??= loadEnglish().catch((reason: unknown) => warnOnce((reason as Error).message)));
}
