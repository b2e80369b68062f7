import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { writeSite } from '../../../demo/server/static.js';
import { paths } from '../../../demo/site.js';
import { widgetTags } from '../../../src/widget-table.js';
import type { Browser } from '../../support/browser.js';
import { openPage } from '../../support/observe.js';
import type { Report } from '../../support/report.js';
import { send, startServer, type TestServer } from '../../support/server.js';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
};

/** Checks the site as files, on a host without an API: all pages are there, and every widget's page shows it. */
export async function checkStatic(report: Report, browser: Browser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const server = await startServer();
  try {
    await writeSite(folder, new Date());
    await serveFolder(server, folder);
    await report.check('every page is among the files of the static site', async () => {
      for (const path of paths) assert.equal((await fetch(server.origin + path)).status, 200, path);
    });
    for (const tag of widgetTags) {
      await report.check(`without an API, the page of ${tag} shows it with recorded data`, async () => {
        const page = await openPage(browser, `${server.origin}/widgets/${tag}/`);
        await page.waitForFunction(
          (name) => document.querySelector(name)?.matches(':state(ready)'),
          { polling: 50 },
          tag,
        );
        assert.deepEqual(await page.evaluate(() => window.recorder.incidents), []);
        await page.close();
      });
    }
    await report.check('the page of the poll says that nothing is received there', async () => {
      assert.match(await (await fetch(`${server.origin}/widgets/poll-box/`)).text(), /aucun serveur ne reçoit/);
    });
    await report.check('without an API, the page of another site opens with its own report, as is said', async () => {
      const page = await openPage(browser, `${server.origin}/diagnostic/`);
      assert.match(await page.$eval('main', ({ innerText }) => innerText), /n’a pas d’API/);
      await page.type('#adresse', 'http://ailleurs.test/actualites');
      await page.setRequestInterception(true);
      page.on('request', (request) => void request.respond({ contentType: 'text/html', body: 'Ailleurs' }));
      await Promise.all([page.waitForNavigation(), page.click('#diagnostic button')]);
      assert.equal(page.url(), 'http://ailleurs.test/actualites?commune-debug=');
      await page.close();
    });
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Serves the files as a host does: `index.html` for a folder, the type by the extension. */
async function serveFolder(server: TestServer, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file)}`.replace(/(^|\/)index\.html$/, '$1');
    const type = types[extname(file)] ?? 'application/octet-stream';
    server.on(path, async (response, request) =>
      send(await readFile(file), { 'Content-Type': type })(response, request),
    );
  }
}
