import { shared } from '../shared.js';
import type * as fr from './fr/index.js';

/** The strings of a language. French is the reference; other languages have the same sections and entries. */
export type Locale = { [Section in keyof typeof fr]: Widen<(typeof fr)[Section]> };
export type Section = keyof Locale;

/** The type of a French entry without its literal value. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widen<T[K]> };

/** A section in the built-in languages. */
export type Dictionary<S extends Section> = Record<'fr' | 'en', Locale[S]>;

/** Adds a language to the page, or replaces sections of one. Missing sections are shown in French. */
export function registerLocale(language: string, locale: Partial<Locale>): void {
  const tag = primary(language);
  shared.locales.set(tag, { ...shared.locales.get(tag), ...locale });
}

/**
 * The strings of a section for a BCP 47 tag, with the language that they are in. French if the language is not
 * registered.
 */
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

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return ['ar', 'fa', 'he', 'ur', 'ps', 'yi'].includes(primary(language));
}

/** The primary language subtag, in lower case. */
export function primary(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}
