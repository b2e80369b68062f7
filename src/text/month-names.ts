/**
 * How the names of the months begin, without accents; `$` ends a whole word. In fr, en, it, de, de-AT, es, ca, br, gsw.
 * Written by scripts/months.ts from `Intl`, which is too slow to be asked in the page.
 */
export const MONTH_NAMES = [
  'ene|gen|jan',
  'feb|fev|hwe',
  'mar$|marc|mars|marz|meur$|meurzh$',
  'abr|apr|avr|ebr',
  'mae|mag|mai|may',
  'giu|juin|jun|mez',
  'gou|juil|jul|lug',
  'ag$|ago|aou|aug|eos',
  'gwen$|gweng|sep|set',
  'here|oct|okt|ott',
  'du$|nov',
  'dec|des|dez|dic|ker|kzu',
];
