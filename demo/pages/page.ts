import type { html } from 'hono/html';

/** Markup that hono has escaped. */
export type Html = ReturnType<typeof html>;

/** The languages of the site: French for municipalities, English for integrators. */
export type Lang = 'fr' | 'en';

/** The sections of the header, and `''` for pages beside them. */
export type Section = 'decouvrir' | 'widgets' | 'studio' | 'themes' | 'installer' | 'telecharger' | '';

/** The facts that a page may show: its folder of built files, and today. */
export interface Situation {
  /** The repository. */
  root: string;
  now: Date;
  /** Whether the page is written to a file, for a host on which no API answers. */
  isStatic: boolean;
}

/** A page of the site around the demo. */
export interface SitePage {
  /** `/decouvrir/`, `/en/decouvrir/`. */
  path: string;
  lang: Lang;
  section: Section;
  title: string;
  /** One sentence, for search engines, the search of the site and its plan. */
  description: string;
  /** Its scripts beside those of every page, as modules. */
  scripts?: readonly string[];
  /** The content after the title. */
  body(situation: Situation): Html | Promise<Html>;
}

/** The path of the same page in another language. */
export function pathIn(lang: Lang, path: string): string {
  const french = path.replace(/^\/en\//, '/');
  return lang === 'fr' ? french : `/en${french}`;
}

/** Chooses by language: `const say = teller(lang); say('Télécharger', 'Download')`. */
export function teller(lang: Lang): <Value>(fr: Value, en: Value) => Value {
  return (fr, en) => (lang === 'fr' ? fr : en);
}
