import { Idiomorph } from 'idiomorph';
import micromorph from 'micromorph';
import morphdom from 'morphdom';
import { morph as morphlex } from 'morphlex';
import nanomorph from 'nanomorph';
import { ballot, refreshes, section, type Refresh } from '../../support/refreshed-page.js';

/** The state of a poll with a choice after the page was refreshed. */
export interface Outcome {
  /** The library, and the refresh. */
  title: string;
  /** Whether the element is still the same. */
  kept: boolean;
  /** Whether each choice is ticked. */
  chosen: boolean[];
  /** The number of polls on the page. */
  polls: number;
  /** The fallback content of the poll, and that of the new page. */
  fallback: [is: string, should: string];
}

type Library = (from: HTMLElement, to: HTMLElement) => unknown;

/** Each changes the first tree into the second, called as in its README. */
const libraries: Record<string, Library> = {
  idiomorph: (from, to) => Idiomorph.morph(from, to),
  morphdom: (from, to) => morphdom(from, to),
  nanomorph: (from, to) => nanomorph(from, to),
  micromorph: (from, to) => micromorph(from, to),
  morphlex: (from, to) => morphlex(from, to),
};

/** Inserts the new page only after a frame without the old one: then it is another poll. */
const late: Library = async (from, to) => {
  from.replaceChildren();
  await nextFrame();
  from.append(...to.childNodes);
};

async function attempt(name: string, library: Library, title: string, [before, after]: Refresh): Promise<Outcome> {
  const poll = (fallback?: Node | string) =>
    ballot({ 'data-cw-endpoint': `/poll?${encodeURIComponent(`${name}, ${title}`)}` }, fallback);
  const page = section(...before(poll));
  document.body.append(page);
  const choices = () => [
    ...(page.querySelector('poll-box')?.shadowRoot?.querySelectorAll<HTMLInputElement>('[type="radio"]') ?? []),
  ];
  await until(() => choices().length === 2);
  choices()[0]?.click();
  await nextFrame();
  const first = page.querySelector('poll-box');
  const should = section(...after(poll)).querySelector('[data-cw]')?.textContent ?? '';
  await library(page, section(...after(poll)));
  await until(() => choices().length === 2);
  // A library may continue later, and remove what it has inserted.
  await nextFrame();
  const polls = [...page.querySelectorAll('[data-cw="poll-box"] > poll-box')];
  const outcome: Outcome = {
    title: `${name}, ${title}`,
    kept: polls[0] === first,
    chosen: choices().map(({ checked }) => checked),
    polls: page.querySelectorAll('poll-box').length,
    fallback: [polls[0]?.textContent ?? '', should],
  };
  page.remove();
  return outcome;
}

/** Resolves once all changes so far have been drawn. */
async function nextFrame(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!isSo() && performance.now() < end) await nextFrame();
}

async function play(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const wanted = new URLSearchParams(location.search).getAll('refresh');
  for (const [title, refresh] of Object.entries(refreshes)) {
    if (!wanted.includes(title)) continue;
    for (const [name, library] of Object.entries({ ...libraries, late }))
      outcomes.push(await attempt(name, library, title, refresh));
  }
  return outcomes;
}

void play().then((outcomes) => Object.assign(globalThis, { outcomes }));
