import type { KeyInput } from 'puppeteer-core';
import type { Report } from '../../support/report.js';
import { times } from './announcements.js';
import type { VisitorStep } from './case.js';
import { visitorActions, type VisitorAction } from './visitor-actions.js';
import type { AccessSetup } from './setup.js';
import { none } from './verdict.js';

/**
 * Checks that each action of a visitor is announced once and leaves focus where they continue. Returns the number of
 * actions (RGAA 7.5).
 */
export async function actionsAreAnswered(report: Report, setup: AccessSetup): Promise<number> {
  const { page } = setup;
  await setup.open();
  for (const action of visitorActions) {
    const { what, key, attributes = {}, steps, before = [] } = action;
    await report.check(`${what} is ${action.says ? 'announced once' : 'conveyed by focus only'}`, async () => {
      await page.evaluate((...all) => inspect.mount(...all), [key], attributes, steps);
      await page.evaluate((one, all) => inspect.act(one, all), key, before);
      if (before.length) await page.evaluate(() => inspect.answered());
      await page.evaluate((one) => inspect.said(one), key);
      await perform(setup, key, action.step);
      await page.evaluate(() => inspect.answered());
      const said = await page.evaluate((one) => inspect.said(one), key);
      const focus = await page.evaluate(() => inspect.focused());
      none([...wrongWords(said, action), ...wrongFocus(focus && `${focus.what} #${focus.id}`, action)]);
    });
  }
  return visitorActions.length;
}

/** Performs a step by keyboard where possible. */
async function perform({ page }: AccessSetup, key: string, step: VisitorStep): Promise<void> {
  if (!('press' in step) && !('type' in step)) {
    await page.evaluate((one, all) => inspect.act(one, all), key, [step]);
    return;
  }
  await page.evaluate((one, what) => inspect.focusOn(one, what), key, step);
  if ('press' in step) await page.keyboard.press('Enter');
  // All keys at once: a visitor who pauses within a word, as a busy machine would, hears the results twice.
  else await Promise.all(Array.from(step.text, (key) => page.keyboard.press(key as KeyInput)));
}

function wrongWords(said: readonly string[], { says }: VisitorAction): string[] {
  const other = says && said[0] && !said[0].includes(says) ? [`"${said[0]}" is told, not "${says}"`] : [];
  return [...times(said, says ? 1 : 0), ...other];
}

/** The problem with the position of focus after an action; `found` is 'nothing' when focus is lost. */
export function wrongFocus(found = 'nothing', { focus }: Pick<VisitorAction, 'focus'>): string[] {
  return focus === undefined || found.includes(focus) ? [] : [`focus is on ${found}, not on ${focus}`];
}
