import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { type WidgetTag, widgetTags } from '../../../src/widget-table.js';
import { openPage } from '../../support/observe.js';
import type { Report } from '../../support/report.js';

const TIMEOUT = 15_000;

/** Checks the pages that show everything at once: the thumbnails of Découvrir, and the files for language models. */
export async function checkOverview(report: Report, browser: Browser, origin: string): Promise<void> {
  const page = await openPage(browser, `${origin}/decouvrir/`);
  for (const tag of widgetTags) {
    await report.check(`the thumbnail of ${tag} shows data`, async () => {
      assert.equal(await stateOf(page, tag), 'ready');
    });
  }
  await report.check('control: a thumbnail without data is caught', async () => {
    await page.$eval('.thumbnails news-feed', (feed) => feed.setAttribute('endpoint', '/api/actualites.json?fail=404'));
    await page.waitForFunction(() => !document.querySelector('.thumbnails news-feed')?.matches(':state(ready)'));
    assert.equal(await stateOf(page, 'news-feed'), 'error');
  });
  await report.check('llms.txt has the page of every widget, llms-full.txt every attribute', async () => {
    const [pages, reference] = await Promise.all(
      ['/llms.txt', '/llms-full.txt'].map(async (path) => (await fetch(origin + path)).text()),
    );
    for (const tag of widgetTags) {
      assert.ok(pages?.includes(`(/en/widgets/${tag}/)`), tag);
      const own = reference?.split(/^## /m).find((part) => part.includes(`: <${tag}>`)) ?? '';
      assert.deepEqual(
        (await attributesOf(page, tag)).filter((name) => !own.includes(`\`${name}\``)),
        [],
        tag,
      );
    }
  });
  await page.close();
}

/** The state of the widget in a thumbnail once it is at rest; `empty` too if it is ready without a text. */
async function stateOf(page: Page, tag: WidgetTag): Promise<string> {
  const selector = `.thumbnails ${tag}`;
  await page.waitForFunction(
    (name) => {
      const widget = document.querySelector(name);
      // A lazy one loads its data when it is in view.
      widget?.scrollIntoView();
      return !!widget?.matches(':state(ready), :state(empty), :state(error)');
    },
    { timeout: TIMEOUT, polling: 50 },
    selector,
  );
  return page.$eval(selector, (widget) => {
    const state = ['ready', 'empty', 'error'].find((name) => widget.matches(`:state(${name})`)) ?? '';
    const base = widget.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
    return state === 'ready' && !base?.innerText.trim() ? 'empty' : state;
  });
}

/** The attributes that the registered element observes; `dir` is that of every element of HTML. */
function attributesOf(page: Page, tag: WidgetTag): Promise<string[]> {
  return page.evaluate((name) => {
    const { observedAttributes } = customElements.get(name) as unknown as { observedAttributes: string[] };
    return observedAttributes.filter((attribute) => attribute !== 'dir');
  }, tag);
}
