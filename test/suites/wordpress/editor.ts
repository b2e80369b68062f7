import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Report } from '../../support/report.js';
import type { Login } from '../../support/wordpress/wordpress.js';
import type { VisitorPage } from './visitor.js';

const LONGEST = 30_000;
/** Requests of WordPress' own editor that are always refused for authors: templates and settings that they may not read. */
const ITS_OWN = /wp%2Fv2%2F(?:templates|settings)/;

/** Logs in by the form. */
export async function logIn({ page }: VisitorPage, origin: string, login: Login): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  // WordPress focuses the first field when the page is ready.
  await page.waitForFunction(() => document.activeElement?.id === 'user_login', { timeout: LONGEST });
  await page.type('#user_login', login);
  await page.type('#user_pass', 'secret');
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded', timeout: LONGEST }),
    page.click('#wp-submit'),
  ]);
  assert.match(page.url(), /wp-admin/);
}

/** Checks that the block editor shows the real element, updates it from its fields, and recognises its own markup. */
export async function checkEditor(
  report: Report,
  visitor: VisitorPage,
  origin: string,
  { stored, alone }: { stored: number; alone: number },
): Promise<void> {
  const { page, errors } = visitor;
  errors.length = 0;
  // Accepts the dialog that warns about unsaved changes.
  page.on('dialog', (dialog) => void dialog.accept());
  await report.check('the block editor shows the news of a stored block, without console messages', async () => {
    await openEditor(page, origin, stored);
    assert.equal(await preview(page, 2), 2);
    assert.deepEqual(await invalidBlocks(page), []);
    assert.deepEqual(complaints(errors), []);
  });
  await report.check('a field of the block changes the preview', async () => {
    await page.evaluate(() => {
      const { dispatch, select } = editorOf(window);
      const [block] = select('core/block-editor').getBlocks();
      dispatch('core/block-editor').selectBlock(block?.clientId ?? '');
      dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    const label = await page.waitForSelector('::-p-xpath(//label[.="Nombre d’éléments"])', { timeout: LONGEST });
    await label?.click();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('1');
    assert.equal(await preview(page, 1), 1);
    assert.deepEqual(complaints(errors), []);
  });
  await report.check('every attribute of the widget has a field with a French name', async () => {
    const fields = await page.$$eval('.components-panel__body label', (labels) =>
      labels.map((label) => label.textContent),
    );
    for (const name of ['Adresse du flux d’actualités', 'Disposition', 'Dates', 'Seulement ces rubriques']) {
      assert.ok(fields.includes(name), `${name} is not among ${fields.join(', ')}`);
    }
  });
  await report.check('a block with attributes only is recognised', async () => {
    await openEditor(page, origin, alone);
    assert.equal(await preview(page, 2), 2);
    assert.deepEqual(await invalidBlocks(page), []);
  });
}

const complaints = (errors: string[]): string[] => errors.filter((error) => !ITS_OWN.test(error));

/**
 * The part of the editor's script interface that is used.
 * https://developer.wordpress.org/block-editor/reference-guides/data/
 */
interface EditorData {
  dispatch(store: string): { selectBlock(clientId: string): void; openGeneralSidebar(name: string): void };
  select(store: string): { getBlocks(): { clientId: string; name: string; isValid: boolean }[] };
}

/** Runs in the page. */
declare function editorOf(window: Window): EditorData;

async function openEditor(page: Page, origin: string, id: number): Promise<void> {
  await page.goto(`${origin}/wp-admin/post.php?post=${id}&action=edit`, {
    waitUntil: 'domcontentloaded',
    timeout: LONGEST,
  });
  await page.evaluate('window.editorOf = () => window.wp.data');
  await page.waitForFunction(() => editorOf(window).select('core/block-editor').getBlocks().length > 0, {
    timeout: LONGEST,
  });
}

/** The number of items in the preview, once it is as expected, or after the time limit. Newer editors show it in a frame. */
async function preview(page: Page, expected: number): Promise<number> {
  const count = (): number => {
    const canvas = document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]')?.contentDocument;
    const feed = (canvas ?? document).querySelector('news-feed');
    return feed?.shadowRoot?.querySelectorAll('[part~="item"]').length ?? 0;
  };
  await page
    .waitForFunction(`(${count.toString()})() === ${expected}`, { timeout: LONGEST, polling: 100 })
    .catch(() => undefined);
  return page.evaluate(count);
}

function invalidBlocks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    editorOf(window)
      .select('core/block-editor')
      .getBlocks()
      .filter(({ isValid }) => !isValid)
      .map(({ name }) => name),
  );
}
