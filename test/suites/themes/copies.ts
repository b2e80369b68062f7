import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { press, take } from '../studio/keyboard.js';
import type { StudioSetup } from '../studio/setup.js';
import type { TaskStep } from '../studio/tasks.js';
import { openThemes } from './open.js';

/** Settings that a webmaster chooses by keyboard. */
const trials: readonly (readonly [title: string, steps: readonly TaskStep[]])[] = [
  [
    'the theme “douce” with the commune’s yellow',
    [
      { pick: 'Thème', option: 'Douce' },
      { type: 'Couleur d’accent', text: '#ffd000' },
    ],
  ],
  [
    'the theme “contrastée”, dark',
    [
      { pick: 'Thème', option: 'Contrastée' },
      { pick: 'Clair ou sombre', option: 'Sombre' },
    ],
  ],
  [
    'the theme “sobre” with large text and round corners',
    [
      { pick: 'Thème', option: 'Sobre' },
      { slide: 'Taille du texte', by: 6 },
      { slide: 'Arrondi des coins', by: 7 },
    ],
  ],
  ['no theme, and no colour', []],
];

/** Checks that a widget looks the same on another site, with the copied code, as on the page of themes. */
export async function copies(report: Report, setup: StudioSetup): Promise<void> {
  for (const [title, steps] of trials) {
    await report.check(`${title}: a widget on another site looks as on the page of themes`, async () => {
      await openThemes(setup, {});
      for (const step of steps) await take(setup.page, step);
      const { here, there } = await copied(setup);
      assert.deepEqual(there, here);
    });
  }
  await report.check('the page’s address contains the settings', async () => {
    await openThemes(setup, { modele: 'douce', theme: 'dark', '--cw-accent': '#ffd000', '--cw-radius': '0' });
    const { hash } = new URL(setup.page.url());
    const before = await lookOf(setup);
    await openThemes(setup, Object.fromEntries(new URLSearchParams(hash.slice(1))));
    assert.deepEqual(await lookOf(setup), before);
  });
  await report.check('invalid settings in an address are ignored', async () => {
    const style = 'red; } body { display: none';
    await openThemes(setup, { modele: '../x', '--cw-radius': style, '--cw-accent': style, '--cw-border': style });
    const codes = await setup.page.$$eval('#codes textarea:not(#permalien)', (areas) =>
      areas.map(({ value }) => value).join(''),
    );
    assert.doesNotMatch(codes, /display|\.\.\/x|<style|:root/);
  });
}

/** The appearance on the page, and that of the same widget on a site with the pasted code. */
export async function copied(
  setup: StudioSetup,
  change = (head: string) => head,
): Promise<{ here: string[]; there: string[] }> {
  const { page } = setup;
  await press(page, 'Copier l’en-tête');
  if (await page.$('#code-style')) await press(page, 'Copier le style');
  const [head = '', style = ''] = await setup.copied();
  const here = await lookOf(setup);
  assert.equal(await page.$eval('#copie [role="status"]', ({ textContent }) => textContent), 'Copié.');
  const endpoint = `${setup.origin}/api/openweathermap/data/2.5/weather`;
  const widget = `<weather-card endpoint="${endpoint}" metrics="wind pressure humidity" heading-level="3" loading="eager"><a href="/">Météo</a></weather-card>`;
  await setup.paste(`${change(head)}<style>${style}</style>`, widget);
  return { here, there: await lookOf(setup) };
}

/** The computed colours and measures of the weather card. */
function lookOf({ page }: StudioSetup): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('weather-card')?.shadowRoot;
    return [...(root?.querySelectorAll('[part~="base"], [part~="condition"], [part~="label"], .icon') ?? [])].map(
      (element) => {
        const { color, backgroundColor, borderTop, borderRadius, padding, fontSize, rowGap } =
          getComputedStyle(element);
        return [color, backgroundColor, borderTop, borderRadius, padding, fontSize, rowGap].join(' | ');
      },
    );
  });
}
