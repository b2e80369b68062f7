import assert from 'node:assert/strict';
import type { HTTPRequest } from 'puppeteer-core';
import { SESSION_IDLE } from '../../../demo/api/moderation/sessions.js';
import type { Report } from '../../support/report.js';
import { none } from '../access/verdict.js';
import { problems } from './appearance.js';
import { PASSWORD, type ModerationSetup } from './setup.js';

/** Timers of this length or longer, in ms, are held. */
const HELD = 60_000;
/** The warning comes so many ms before the end: long enough to answer it (WCAG 2.2.1 asks for 20 s). */
const AHEAD = 5 * 60_000;
const PAGE = '/emplois/nouveau';
const TITLE = 'Jardinier (H/F)';

/** The timers that the page has set, until the suite fires them. */
interface Held {
  timers: { run: () => void; delay: number }[];
}

/**
 * Checks that the end of a session is told before, in time, and can be put off, without what was typed being lost (RGAA
 * 13.1). Returns the number of sessions.
 */
export async function session(report: Report, setup: ModerationSetup): Promise<number> {
  const { page } = setup;
  const held = await page.evaluateOnNewDocument(holdTimers, HELD);
  let sessions = 0;
  const type = async (): Promise<void> => {
    sessions++;
    await setup.go(PAGE);
    await page.type('[name=title]', TITLE);
  };
  const typed = (): Promise<string> => page.$eval('[name=title]', (field) => (field as HTMLInputElement).value);

  await report.check(
    'five minutes before the end of the session a warning is read out, and takes no focus',
    async () => {
      await type();
      assert.equal((await warningOf(setup)).text, '');
      await fire(setup);
      const { text, focus } = await warningOf(setup);
      assert.match(text, /^Votre session se ferme dans cinq minutes\.\s*Rester connecté$/);
      assert.equal(focus, 'title');
    },
  );
  await report.check(
    'a keyboard user stays connected, is told so, and is warned again; what was typed stays',
    async () => {
      await reachButton(setup);
      const answer = page.waitForResponse((response) => response.url().endsWith('/session'));
      await page.keyboard.press('Enter');
      assert.equal((await answer).status(), 200);
      await page.waitForFunction(() => document.activeElement?.matches('.session .hint'), { polling: 50 });
      assert.match(
        await page.$eval('.session .hint', ({ textContent }) => textContent),
        /^Votre session est prolongée\./,
      );
      assert.equal((await warningOf(setup)).text, '');
      assert.equal(await typed(), TITLE);
      await fire(setup);
      assert.match((await warningOf(setup)).text, /se ferme dans cinq minutes/);
      // These tools replace the timers of the page.
      await setup.inspect();
      none(await problems(setup));
    },
  );
  await report.check(
    'a session that ended is told too, the button stays, and the login keeps what was typed',
    async () => {
      await page.browserContext().deleteCookie(...(await page.browserContext().cookies()));
      await reachButton(setup);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => document.querySelector('.session [role=alert]')?.textContent.includes('pas pu'),
        {
          polling: 50,
        },
      );
      const { text, focus } = await warningOf(setup);
      assert.match(text, /n’a pas pu être prolongée\. Enregistrez/);
      assert.equal(focus, 'Rester connecté');
      await Promise.all([page.waitForNavigation(), page.click('.form .primary')]);
      await page.type('[name=motdepasse]', PASSWORD);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      assert.equal(await typed(), TITLE);
    },
  );
  await report.check('without scripts the page says when the session ends', async () => {
    sessions++;
    await page.setJavaScriptEnabled(false);
    await setup.go(PAGE);
    await page.setJavaScriptEnabled(true);
    assert.match(await page.$eval('.session', ({ textContent }) => textContent), /se ferme à \d+\sh(?:\s\d\d)?\./);
  });
  for (const [title, script] of broken) {
    await report.check(`control: ${title} is caught`, async () => {
      const replace = (request: HTTPRequest): void =>
        void (request.url().endsWith('/session.js')
          ? request.respond({ contentType: 'text/javascript', body: script })
          : request.continue());
      await page.setRequestInterception(true);
      page.on('request', replace);
      try {
        await type();
      } finally {
        page.off('request', replace);
        await page.setRequestInterception(false);
      }
      await assert.rejects(fire(setup), { code: 'ERR_ASSERTION' });
    });
  }
  await page.removeScriptToEvaluateOnNewDocument(held.identifier);
  return sessions;
}

/** Scripts that warn nobody, or too late. */
const broken: [title: string, script: string][] = [
  ['a session that ends without a word', ''],
  [
    'a warning at the end of the session',
    'setTimeout(() => {}, Number(document.querySelector("[data-left]").dataset.left))',
  ],
];

/** Holds the timers of this length or longer; runs in the page before its scripts. */
function holdTimers(length: number): void {
  const later = globalThis.setTimeout;
  const timers: Held['timers'] = [];
  Object.assign(globalThis, { timers });
  globalThis.setTimeout = ((run: () => void, delay = 0) =>
    delay < length ? later(run, delay) : timers.push({ run, delay })) as typeof later;
}

/** Fires the only timer of the page, which must be that of the warning. */
async function fire({ page }: ModerationSetup): Promise<void> {
  const delays = await page.evaluate(() => {
    const { timers } = globalThis as unknown as Held;
    const fired = timers.splice(0);
    for (const { run } of fired) run();
    return fired.map(({ delay }) => delay);
  });
  assert.deepEqual(delays, [SESSION_IDLE - AHEAD]);
}

/** The text of the warning, and the name or the text of what has the focus. */
function warningOf({ page }: ModerationSetup): Promise<{ text: string; focus: string }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return {
      text: (document.querySelector('.session [role=alert]') as HTMLElement).innerText.trim(),
      focus: focused?.getAttribute('name') ?? focused?.textContent ?? '',
    };
  });
}

/** Tabs from the form to the button, which is one of the last stops. */
async function reachButton({ page }: ModerationSetup): Promise<void> {
  await page.focus('.form .primary');
  for (let stop = 0; stop < 20; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.session button'))) return;
  }
  throw new Error('Tab never comes to the button.');
}
