import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Report } from '../../support/report.js';
import type { PagesSetup } from './setup.js';

/** The time within which a title has to change, in ms. */
const TIMEOUT = 10_000;

/** A state of a form that the title of its page names. */
interface Titled {
  what: string;
  path: string;
  act(page: Page): Promise<void>;
  says: RegExp;
}

const isNamed = /\u00a0: Publier une actualité ou un événement – Saint-Martin-des-Prés$/.source;
const next = (page: Page): Promise<void> => page.click('submit-news >>> [part~="next"]');

/** Fills in what the form requires; runs in the page, since its controls are in a shadow root. */
function fillIn(): void {
  const root = document.querySelector('submit-news')?.shadowRoot;
  const values = {
    title: 'Concert',
    body: 'Samedi soir.',
    contactName: 'Camille Martin',
    contactEmail: 'c@exemple.fr',
  };
  for (const [name, value] of Object.entries(values)) {
    const control = root?.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (!control) continue;
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const control of root?.querySelectorAll<HTMLInputElement>('[name="consent"], [name="category"]') ?? [])
    control.click();
}

/** Errors and reviews of the forms of the demo (RGAA 8.6). */
const states: readonly Titled[] = [
  { what: 'errors to correct', path: '/publier.html', act: next, says: new RegExp(`^Erreur${isNamed}`) },
  {
    what: 'the review',
    path: '/publier.html',
    async act(page) {
      await page.evaluate(fillIn);
      await next(page);
    },
    says: new RegExp(`^Relecture${isNamed}`),
  },
  {
    what: 'empty fields',
    path: '/suivi.html',
    act: (page) => page.click('#suivi button'),
    says: /^Erreur\u00a0: /,
  },
];

/** Checks that titles name errors and reviews, and that a widget itself leaves the title alone. */
export async function titlesNameStates(report: Report, setup: PagesSetup): Promise<void> {
  for (const state of states) {
    await report.check(`${state.path}: the title names ${state.what}`, () => isInTitle(setup, state));
  }
  await report.check('control: a page that does not listen to its form is found', () =>
    assert.rejects(
      isInTitle(setup, states[0] as Titled, () =>
        addEventListener('cw-step', (event) => event.stopImmediatePropagation(), true),
      ),
    ),
  );
}

async function isInTitle(setup: PagesSetup, { path, act, says }: Titled, seed?: () => void): Promise<void> {
  const { page } = setup;
  await setup.open(path);
  if (seed) await page.evaluate(seed);
  await act(page);
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.title),
    {
      timeout: seed ? 1_000 : TIMEOUT,
      polling: 50,
    },
    says.source,
  );
}
