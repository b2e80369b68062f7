import type { Browser, Page } from 'puppeteer-core';
import { bundleModule } from '../../support/bundle.js';
import { send, strictPolicy, type TestServer } from '../../support/server.js';
import type { Notes } from './page-notes.js';
import { paths } from './pages.js';

/** What a visitor has seen of a page. */
export interface Visit extends Notes {
  /** The paths of the data that was requested, sorted. */
  requests: string[];
  /** Uncaught errors of the page. */
  errors: string[];
}

interface VisitOptions {
  /** Whether JavaScript runs. Default: true. */
  script?: boolean;
  width?: number;
}

/** Opens pages under a strict Content-Security-Policy with Trusted Types. */
export class Visitor {
  private constructor(
    private readonly browser: Browser,
    private readonly server: TestServer,
    /** The script that takes notes. */
    private readonly notes: string,
  ) {}

  static async create(browser: Browser, server: TestServer): Promise<Visitor> {
    const code = await bundleModule('test/suites/prerender/page-notes.ts');
    return new Visitor(browser, server, `{${code}}`);
  }

  async visit(html: string, { script = true, width = 1280 }: VisitOptions = {}): Promise<Visit> {
    const { server } = this;
    const policy = strictPolicy();
    server.on('/page', send(html, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }));
    const page = await this.browser.newPage();
    try {
      await page.setViewport({ width, height: 800 });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.evaluateOnNewDocument(this.notes);
      await page.setJavaScriptEnabled(script);
      const before = server.requests.length;
      await page.goto(`${server.origin}/page`, { waitUntil: 'networkidle0' });
      // Without JavaScript nothing runs in the page before.
      if (!script) await page.evaluate(this.notes);
      const notes = await takeNotes(page);
      const requests = server.requests.slice(before).map(({ path }) => path);
      return { ...notes, requests: requests.filter((path) => paths.includes(path)).sort(), errors };
    } finally {
      await page.close();
    }
  }
}

function takeNotes(page: Page): Promise<Notes> {
  return page.evaluate(() => (globalThis as unknown as { notes: () => Notes }).notes());
}
