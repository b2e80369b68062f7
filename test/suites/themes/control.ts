import assert from 'node:assert/strict';
import type { Report } from '../../support/report.js';
import { problems } from '../studio/appearance.js';
import type { StudioSetup } from '../studio/setup.js';
import { lowContrastTexts } from './contrasts.js';
import { copied } from './copies.js';
import { openThemes } from './open.js';

/** Defects of a theme, or of widgets in it. */
const defects: readonly [title: string, seed: () => void][] = [
  ['muted text that is too pale', () => document.documentElement.style.setProperty('--cw-muted', '#999')],
  [
    'an accent that is taken as it comes',
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host { --_accent: var(--cw-accent) }');
      document.querySelector('news-feed')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    },
  ],
  ['text in the colour of its ground', () => document.documentElement.style.setProperty('--cw-text', 'Canvas')],
];

/** Applies the same checks to seeded defects: one that is not detected fails the suite. Returns the number detected. */
export async function control(report: Report, setup: StudioSetup): Promise<number> {
  let caught = 0;
  const check = async (title: string, fn: () => Promise<void>): Promise<void> => {
    caught += Number(await report.check(`control: ${title} is caught`, fn));
  };
  for (const [title, seed] of defects) {
    await openThemes(setup, {});
    await setup.page.evaluate(seed);
    await check(title, async () => assert.notDeepEqual(await lowContrastTexts(setup, ['#ffff00'], 4.5), []));
  }
  await openThemes(setup, {});
  await setup.inspect();
  await setup.page.evaluate(() =>
    document.querySelector('caption')?.animate({ color: '#bbb' }, { fill: 'forwards' }).finish(),
  );
  await check('a caption that is too pale', async () => assert.notDeepEqual(await problems(setup), []));
  await openThemes(setup, { modele: 'douce' });
  await check('code that forgets the theme', async () => {
    const { here, there } = await copied(setup, (head) => head.replace(/<link [^>]*>/, ''));
    assert.notDeepEqual(there, here);
  });
  return caught;
}
