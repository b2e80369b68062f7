import assert from 'node:assert/strict';
import { join } from 'node:path';
import { launch } from '../../support/browser.js';
import type { Report } from '../../support/report.js';
import { send, startServer } from '../../support/server.js';
import { language, widget } from './new-files.js';

/** The state of the page with the widget. */
interface Seen {
  text: string;
  heading: string;
  reserved: boolean;
}

/** Checks in a browser that the built files register, warm, place and show the widget, and speak the language. */
export async function checkPage(report: Report, root: string): Promise<void> {
  const [server, browser] = await Promise.all([startServer(0, join(root, 'dist')), launch()]);
  server.on('/towns.json', send('["Aubusson", "Guéret"]'));
  server.on('/feed.json', send('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Marché"}]}'));
  const scripts = [`/dist/locales/${language.tag}.js`, '/dist/commune-widgets.js'];
  const page = await browser.newPage();
  try {
    const place = `<div data-cw="${widget.tag}" data-cw-endpoint="/towns.json"><a href="/">Communes</a></div>`;
    const news = `<news-feed lang="${language.tag}" endpoint="/feed.json" loading="eager"></news-feed>`;
    await page.goto(server.page('/page', place + news, { scripts }));
    await page.waitForFunction(
      (tag) => [tag, 'news-feed'].every((each) => document.querySelector(each)?.matches(':state(ready)')),
      { polling: 50 },
      widget.tag,
    );
    const seen = await page.evaluate(look, widget.tag);
    await report.check('a placeholder becomes the widget, with its data, which is asked for once', () => {
      assert.match(seen.text, /Aubusson, Guéret/);
      assert.equal(server.requests.filter(({ path }) => path === '/towns.json').length, 1);
    });
    await report.check('its height is reserved', () => assert.ok(seen.reserved));
    await report.check('a page in the new language has its strings', () =>
      assert.equal(seen.heading, language.heading),
    );
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

/** Runs in the page. */
function look(tag: string): Seen {
  const [items, heading] = [`${tag} [part="items"]`, 'news-feed [part="heading"]'].map((path) => {
    const [name = '', part = ''] = path.split(' ');
    return document.querySelector(name)?.shadowRoot?.querySelector(part)?.textContent.trim() ?? '';
  });
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return {
    text: items ?? '',
    heading: heading ?? '',
    reserved: rules.some((rule) => rule.includes(tag) && rule.includes('min-block-size')),
  };
}
