import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { press, take } from '../studio/keyboard.js';
import type { Stage } from '../studio/stage.js';
import type { Step } from '../studio/tasks.js';
import { openThemes } from './open.js';

/** Settings that a webmaster chooses by keyboard. */
const trials: readonly (readonly [title: string, steps: readonly Step[]])[] = [
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
      { pick: 'Taille du texte', option: 'Grande' },
      { pick: 'Coins', option: 'Ronds' },
    ],
  ],
  ['no theme, and no colour', []],
];

/** Checks that a widget looks the same on another site, with the copied code, as on the page of themes. */
export async function copies(report: Report, stage: Stage): Promise<void> {
  for (const [title, steps] of trials) {
    await report.check(`${title}: a widget of another site looks as on the page`, async () => {
      await openThemes(stage, {});
      for (const step of steps) await take(stage.page, step);
      const { here, there } = await copied(stage);
      assert.deepEqual(there, here);
    });
  }
  await report.check('the address of the page holds what was chosen', async () => {
    await openThemes(stage, { modele: 'douce', theme: 'dark', '--cw-accent': '#ffd000', '--cw-radius': '0' });
    const { hash } = new URL(stage.page.url());
    const before = await lookOf(stage);
    await openThemes(stage, Object.fromEntries(new URLSearchParams(hash.slice(1))));
    assert.deepEqual(await lookOf(stage), before);
  });
  await report.check('an address brings in nothing but what can be chosen', async () => {
    const style = 'red; } body { display: none';
    await openThemes(stage, { modele: '../x', '--cw-radius': style, '--cw-accent': style, '--cw-border': style });
    const codes = await stage.page.$$eval('#codes textarea:not(#permalien)', (areas) =>
      areas.map(({ value }) => value).join(''),
    );
    assert.doesNotMatch(codes, /display|\.\.\/x|<style|:root/);
  });
}

/** The appearance on the page, and that of the same widget on a site with the pasted code. */
export async function copied(
  stage: Stage,
  change = (head: string) => head,
): Promise<{ here: string[]; there: string[] }> {
  const { page } = stage;
  await press(page, 'Copier l’en-tête');
  if (await page.$('#code-style')) await press(page, 'Copier le style');
  const [head = '', style = ''] = await stage.copied();
  const here = await lookOf(stage);
  assert.equal(await page.$eval('#copie', ({ textContent }) => textContent), 'Copié.');
  const endpoint = `${stage.origin}/api/openweathermap/data/2.5/weather`;
  const widget = `<weather-card endpoint="${endpoint}" metrics="wind pressure humidity" heading-level="3" loading="eager"><a href="/">Météo</a></weather-card>`;
  await stage.paste(`${change(head)}<style>${style}</style>`, widget);
  return { here, there: await lookOf(stage) };
}

/** The computed colours and measures of the weather card. */
function lookOf({ page }: Stage): Promise<string[]> {
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
