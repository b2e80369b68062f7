import type { Browser, Page } from 'puppeteer-core';
import { type Handler, readable, type TestServer } from '../../support/server.js';
import type { ProbeScene, ProbedElement } from './page-probe.js';
import type { WidgetSetup, Sink, Tag } from './sink.js';

/** The result of putting values into one sink. */
export interface SinkResult {
  /** In the order of the values; their number differs where the widget made more or fewer items. */
  subjects: ProbedElement[];
  /** The arguments of the calls of the canary. */
  calls: number[];
  /** Events on the page as a whole: requests, dialogs, uncaught errors, added elements. */
  incidents: string[];
}

/** A page without a content security policy, so that only the library's code protects the visitor. */
export interface PayloadSetup {
  play(sink: Sink, values: readonly string[]): Promise<SinkResult>;
  readAsHtml(values: readonly string[]): Promise<string[]>;
  observedAttributes(tag: string): Promise<string[]>;
  close(): Promise<void>;
}

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

const BENIGN: Record<Tag, string> = {
  'news-feed': '{"version":"https://jsonfeed.org/version/1.1","title":"Voisin","items":[{"id":"v","title":"Voisin"}]}',
  'weather-card': '{"temperature":5,"condition":{}}',
  'job-board': '[{"@type":"JobPosting","title":"Voisin"}]',
  'event-agenda': `{"events":[{"title":"Voisin","start":"${tomorrow}"}]}`,
  'town-hall': '{"offices":[{"name":"Voisin"}]}',
  'alert-banner': '{"alerts":[{"title":"Voisin"}]}',
  'poll-box': '{"id":"v","question":"Voisin","choices":[{"id":"v","label":"Voisin"}],"ballot":"v"}',
  'submit-news': '{"types":["news"],"fields":{},"privacyUrl":"/voisin"}',
};

let setup = 0;
/**
 * A counter in the address of every endpoint, because a page remembers the polls in which it has voted by their
 * address.
 */
let plays = 0;

/** Opens a page with the built file at `library`, on a server that also has `/probe.js`. */
export async function openSetup(browser: Browser, server: TestServer, library: string): Promise<PayloadSetup> {
  const path = `/setup-${setup++}`;
  const url = server.page(`${path}/`, '', { scripts: ['/probe.js', library], policy: '' });
  const page = await browser.newPage();
  let incidents: string[] = [];
  let mayReachOut = false;
  page.on('dialog', (dialog) => {
    incidents.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    // `url-state` keeps the visitor's choices in the query.
    if (frame.url().replace(/[?#].*/, '') !== url) incidents.push(`a navigation to ${frame.url()}`);
  });
  page.on('pageerror', (error) => incidents.push(`an uncaught error: ${String(error)}`));
  page.on('popup', () => incidents.push('a new window'));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (isDateIcon(asked)) return;
    const permitted = mayReachOut ? /^https?:$/.test(asked.protocol) : asked.origin === server.origin;
    if (!permitted) incidents.push(`a request for ${request.url().slice(0, 200)}`);
  });
  await page.goto(url);

  return {
    async play(sink, values) {
      incidents = [];
      mayReachOut = sink.reachesOut ?? false;
      plays++;
      const scenes = serveScenes(server, path, sink, values);
      await page.evaluate((tag, json) => window.probe.show(tag, json), sink.tag, JSON.stringify(scenes));
      await page.waitForNetworkIdle({ idleTime: 20 });
      return { ...(await look(page, sink.together)), incidents: [...incidents, ...(await leave(page))] };
    },
    readAsHtml: (values) => page.evaluate((json) => window.probe.readAsHtml(json), JSON.stringify(values)),
    observedAttributes: (tag) =>
      page.evaluate(
        (name) => (customElements.get(name) as { observedAttributes?: string[] } | undefined)?.observedAttributes ?? [],
        tag,
      ),
    close: () => page.close(),
  };
}

/**
 * Registers the scenes' answers on the server, and returns the scenes for the page. Each has a folder, since polls and
 * forms derive the address of writes from that of the endpoint.
 */
function serveScenes(server: TestServer, path: string, sink: Sink, values: readonly string[]): ProbeScene[] {
  server.on(`${path}/benign`, (response) => void response.writeHead(200, readable).end(BENIGN[sink.tag]));
  return sink.scenes(values).map((scene, index) => {
    const folder = `scene-${index}`;
    const { body, contentType, write, data, steps, query } = scene;
    if (body !== undefined) server.on(`${path}/${folder}/schema`, answer(body, contentType));
    // Normalised as in the browser, because the id of a poll may be any text.
    const written = new URL(`${server.origin}${path}/${folder}${write?.path ?? ''}`).pathname;
    if (write) server.on(written, answer(write.body, undefined, write.status));
    return { attributes: attributesOf(scene, `${folder}/schema?play=${plays}`), data, steps, query };
  });
}

function answer(body: string, contentType = 'application/json', status = 200): Handler {
  return (response) => void response.writeHead(status, { ...readable, 'Content-Type': contentType }).end(body);
}

function attributesOf({ body, attributes = {} }: WidgetSetup, endpoint: string): Record<string, string> {
  const all = { loading: 'eager', ...attributes };
  return body === undefined ? all : { ...all, endpoint: attributes.endpoint?.replace('answer', endpoint) ?? endpoint };
}

async function look(page: Page, together: boolean): Promise<Omit<SinkResult, 'incidents'>> {
  return page.evaluate((each) => ({ subjects: window.probe.look(each), calls: [...window.probe.calls] }), together);
}

async function leave(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const traces = window.probe.traces();
    window.probe.clear();
    return traces;
  });
}

/** The icon in a date field, which Chromium loads from its own style sheet: an image in the colour of the system's text. */
function isDateIcon({ href }: URL): boolean {
  const [, image = ''] = /^data:image\/svg\+xml;base64,(.*)$/.exec(href) ?? [];
  return Buffer.from(image, 'base64').toString().includes('fill="WindowText"');
}
