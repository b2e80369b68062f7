import assert from 'node:assert/strict';
import type { Dialog, KeyInput } from 'puppeteer-core';
import { findSubmission } from '../../../demo/api/submissions/submission-store.js';
import type { Report } from '../../support/report.js';
import { PASSWORD, references, type ModerationSetup } from './setup.js';

/** More Tab stops than any page has. */
const MOST = 60;
const TITLE = 'Le verger cherche des bras';

/** Logs in, finds a pending proposal, edits, publishes and rejects it, by keyboard alone; returns the number of keys. */
export async function keyboard(report: Report, setup: ModerationSetup): Promise<number> {
  const { page, database } = setup;
  let keys = 0;
  const press = async (key: KeyInput): Promise<void> => {
    keys++;
    await page.keyboard.press(key);
  };
  const go = (key: KeyInput) => Promise.all([page.waitForNavigation(), press(key)]);
  const reach = async (text: string): Promise<void> => {
    for (let stop = 0; stop < MOST; stop++) {
      await press('Tab');
      if ((await focusedText(setup)).includes(text)) return;
    }
    throw new Error(`Tab never comes to "${text}".`);
  };
  const status = async (): Promise<string | undefined> => (await findSubmission(database, references.waiting))?.status;

  await report.check('a keyboard user logs in, and the cookie works over http on localhost', async () => {
    await setup.open('/connexion');
    await reach('Mot de passe');
    await page.keyboard.type(PASSWORD);
    await go('Enter');
    assert.match(await page.title(), /^Propositions \(1 à relire\)/);
    const [cookie] = await page.browserContext().cookies();
    assert.deepEqual([cookie?.httpOnly, cookie?.secure, cookie?.sameSite], [true, true, 'Strict']);
  });
  await report.check('the first Tab stop skips to the content', async () => {
    await reach('Aller au contenu');
    await press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'contenu');
  });
  await report.check('leaving a page with unsaved input requires confirmation', async () => {
    await reach('Le verger communal');
    await go('Enter');
    assert.equal(await isAsked(setup, () => page.reload()), false);
    await reach('Titre');
    await page.keyboard.type(TITLE);
    assert.equal(await isAsked(setup, () => page.reload()), true);
  });
  await report.check('a keyboard user publishes an edited proposal, and focus is on the message', async () => {
    await reach('Titre');
    await page.keyboard.type(TITLE);
    await reach('Enregistrer et publier');
    assert.equal(await isAsked(setup, () => go('Enter')), false);
    assert.equal(await status(), 'approved');
    assert.equal((await findSubmission(database, references.waiting))?.title, TITLE);
    assert.match(await page.$eval('[role="status"]', ({ textContent }) => textContent), /est publiée/);
  });
  await report.check('leaving a form that came back with errors requires confirmation too', async () => {
    await setup.open(`/propositions/${references.waiting}`);
    await page.$eval('[name=title]', (field) => ((field as HTMLInputElement).value = ''));
    await Promise.all([page.waitForNavigation(), page.click('[value=enregistrer]')]);
    // Browsers ask only on a page that the visitor has used (HTML §7.4.2.4, sticky activation).
    await press('Tab');
    assert.equal(await isAsked(setup, () => page.reload()), true);
  });
  await report.check('the form works without scripts, and without confirmation', async () => {
    await page.setJavaScriptEnabled(false);
    await setup.go(`/propositions/${references.waiting}`);
    await reach('Titre');
    await page.keyboard.type(`${TITLE} !`);
    assert.equal(await isAsked(setup, () => go('Enter')), false);
    await page.setJavaScriptEnabled(true);
    assert.equal((await findSubmission(database, references.waiting))?.title, `${TITLE} !`);
  });
  await report.check('a keyboard user rejects a proposal with a reason; a missing one is an error', async () => {
    await setup.open(`/propositions/${references.waiting}`);
    await reach('Retirer du site et refuser…');
    await press('Enter');
    await reach('Motif du refus');
    await press('Tab');
    await go('Enter');
    assert.match(await page.title(), /^Erreur/);
    await reach('Motif du refus');
    await press('Enter');
    await page.keyboard.type('Pas cette fois.');
    await press('Tab');
    await go('Enter');
    assert.equal(await status(), 'rejected');
  });
  await report.check('a proposal is previewed with its image, without policy violations', async () => {
    const broken: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') broken.push(message.text());
    });
    await setup.open(`/propositions/${references.waiting}`);
    await page.waitForFunction(() => document.querySelector('news-feed:state(ready)'), { polling: 50 });
    await page.waitForFunction(
      () => document.querySelector('news-feed')?.shadowRoot?.querySelector('img')?.naturalWidth === 320,
      { polling: 50 },
    );
    assert.deepEqual(broken, []);
    const image = await page.$eval('fieldset img', (element) => element.naturalWidth);
    assert.equal(image, 320);
  });
  return keys;
}

/** Whether the browser asks for confirmation while `leave` runs. The dialog is always accepted. */
async function isAsked({ page }: ModerationSetup, leave: () => Promise<unknown>): Promise<boolean> {
  let asked = false;
  const answer = (dialog: Dialog): void => {
    asked ||= dialog.type() === 'beforeunload';
  };
  page.on('dialog', answer);
  await leave();
  page.off('dialog', answer);
  return asked;
}

/** The text of the focused element, or that of its label. */
function focusedText({ page }: ModerationSetup): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    return labels?.[0]?.textContent ?? element?.textContent ?? '';
  });
}
