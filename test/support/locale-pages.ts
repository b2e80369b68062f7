import { launch } from './browser.js';
import type { Report } from './report.js';
import { startServer, strictPolicy } from './server.js';

const language = '<script defer src="/dist/locales/ar.js"></script>';
const pages = [
  {
    title: 'before the ES module',
    scripts: `${language}<script type="module" src="/dist/commune-widgets.js"></script>`,
  },
  {
    title: 'before the classic script',
    scripts: `${language}<script defer src="/dist/commune-widgets.iife.js"></script>`,
  },
  { title: 'before one widget alone', scripts: `${language}<script type="module" src="/dist/news-feed.js"></script>` },
  {
    title: 'after the classic script',
    scripts: `<script defer src="/dist/commune-widgets.iife.js"></script>${language}`,
  },
  { title: 'not at all', scripts: '<script type="module" src="/dist/commune-widgets.js"></script>', absent: true },
];

/**
 * Checks pages in a language that is not built in, added by its own script. `dist` is the folder of the built files.
 */
export async function checkLocalePages(report: Report, dist: string): Promise<void> {
  const browser = await launch();
  const server = await startServer(0, dist);
  const headers = { 'content-security-policy': strictPolicy() };
  try {
    for (const [index, { title, scripts, absent }] of pages.entries()) {
      server.on(`/arabic-${index}`, (response) => {
        response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' });
        response.end(`<!doctype html><html lang="ar"><head><title>صفحة</title>${scripts}</head><body></body></html>`);
      });
      await report.check(`Arabic, its script ${title}: the widget is in ${absent ? 'French' : 'Arabic'}`, async () => {
        const tab = await browser.newPage();
        await tab.goto(`${server.origin}/arabic-${index}`, { waitUntil: 'load' });
        const seen = await tab.evaluate(async () => {
          const element = Object.assign(document.createElement('news-feed'), { data: [] });
          document.body.append(element);
          await customElements.whenDefined('news-feed');
          await element.updateComplete;
          const base = element.shadowRoot?.querySelector('[part="base"]');
          return `${base?.getAttribute('lang')} ${base?.getAttribute('dir')} ${base?.querySelector('h2')?.textContent}`;
        });
        await tab.close();
        const expected = absent ? 'fr ltr Actualités' : 'ar rtl الأخبار';
        if (seen !== expected) throw new Error(`${seen} is not ${expected}`);
      });
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
