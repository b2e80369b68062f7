import { createHash } from 'node:crypto';

/** An implementation that is measured: its markup, and the condition under which its content is shown. */
export interface Candidate {
  /** Its name in the results. */
  name: string;
  /** Markup in the head, scripts and preloads, or what reads it from the built files. */
  head?: string | (() => Promise<string>);
  body: string;
  /** Whether the content of the widgets is written into the page, as `commune-widgets prerender` does. */
  prerender?: boolean;
  /** An expression that is true in the page once the content is there. */
  ready: string;
  /** An expression that is true once the first item is there. Default: `ready`. */
  first?: string;
}

/** An expression that is true once the shadow root of the first element of this name holds `count` items. */
export const has = (count: number, tag: string, item = 'li'): string =>
  `document.querySelector('${tag}')?.shadowRoot?.querySelectorAll('${item}').length >= ${count}`;

/** The element after the content on every page, which is moved by a candidate that has not reserved its height. */
const BELOW = '<p>Ce qui suit sur la page.</p>'.repeat(20);

/** The path of a candidate's page, the same in every process. */
export function pageOf(candidate: Candidate): string {
  return `/page/${createHash('sha256').update(JSON.stringify(candidate)).digest('hex').slice(0, 16)}`;
}

/** The page of a candidate. */
export async function html({ head = '', body }: Candidate): Promise<string> {
  const written = typeof head === 'string' ? head : await head();
  return (
    '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title>' +
    '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">' +
    `<link rel="stylesheet" href="/site.css">${written}<body>${body}${BELOW}`
  );
}
