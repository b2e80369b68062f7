import { shared } from '../shared.js';
import type * as fr from './fr.js';

/** A language: French is the reference, and another language has the same sections and entries. */
export type Locale = { [Section in keyof typeof fr]: Widen<(typeof fr)[Section]> };
export type Section = keyof Locale;

/** The type of a French entry, without its value: a string is any string. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widen<T[K]> };

/** A section in the languages that are built in. */
export type Dictionary<S extends Section> = Record<'fr' | 'en', Locale[S]>;

/** Adds a language to the page, or replaces sections of one. A section that it lacks is shown in French. */
export function registerLocale(language: string, locale: Partial<Locale>): void {
  const tag = primary(language);
  shared.locales.set(tag, { ...shared.locales.get(tag), ...locale });
}

/** The strings of a section for a BCP 47 tag, with the language they are really in. French when unknown. */
export function localize<S extends Section>(
  section: S,
  dictionary: Dictionary<S>,
  tag: string,
): { strings: Locale[S]; language: string } {
  const language = primary(tag);
  const added = shared.locales.get(language) as Partial<Locale> | undefined;
  const strings = added?.[section] ?? (language === 'en' ? dictionary.en : undefined);
  return strings ? { strings, language: tag } : { strings: dictionary.fr, language: language === 'fr' ? tag : 'fr' };
}

/** Whether text of this language runs from right to left. */
export function isRightToLeft(language: string): boolean {
  return ['ar', 'fa', 'he', 'ur', 'ps', 'yi'].includes(primary(language));
}

/** The language of a tag, without country and script. */
export function primary(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}
