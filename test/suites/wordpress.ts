import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';
import { newsSample } from '../support/samples.js';
import { send, startServer } from '../support/server.js';
import { startWordPress, type Login, type WordPress } from '../support/wordpress/wordpress.js';
import { publish, rest, type Post } from './wordpress/client.js';
import { checkEditor, logIn } from './wordpress/editor.js';
import { checkEvents } from './wordpress/events.js';
import { forms, type Placement } from './wordpress/forms.js';
import { checkHead as checkKitHead } from './wordpress/head.js';
import { checkLinks } from './wordpress/links.js';
import { checkNotices } from './wordpress/notices.js';
import { checkOrigins } from './wordpress/origins.js';
import { checkPlaceholder } from './wordpress/placeholder.js';
import { checkFallback, checkPrerendered } from './wordpress/prerendered.js';
import { checkSpip } from './wordpress/spip.js';
import { checkSpipContent } from './wordpress/spip-content.js';
import { requireWidget, visit, type VisitorPage } from './wordpress/visitor.js';

const people: readonly Login[] = ['bob', 'edith', 'admin'];
/** Only the loopback interface can be reached, whatever resources WordPress puts on its pages. */
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/**
 * Checks the plugin on a real WordPress: authors, editors and administrators place a widget in every way, and it works.
 */
export async function run(report: Report): Promise<void> {
  const server = await startServer();
  server.on(
    '/feed.json',
    send(newsSample.json, { 'Content-Type': 'application/feed+json', 'Cache-Control': 'max-age=600' }),
  );
  // Contains a `=`, as most feed addresses do, which also separates attributes from their values.
  const endpoint = `${server.origin}/feed.json?feed=rss2`;
  const ends: (() => Promise<unknown>)[] = [() => server.close()];
  try {
    const site = await startWordPress(endpoint);
    ends.unshift(() => site.close());
    const browser = await launch({ args: OFFLINE });
    ends.unshift(() => browser.close());
    const visitor: VisitorPage = { page: await browser.newPage(), errors: [] };
    visitor.page.on(
      'console',
      (message) =>
        message.type() === 'error' && visitor.errors.push(`${message.text()} ${message.location().url ?? ''}`),
    );
    visitor.page.on('pageerror', (error) => visitor.errors.push(String(error)));
    const placed = await checkForms(report, visitor, site, endpoint);
    await checkThemes(report, visitor, site, placed);
    await checkHead(report, site, placed, endpoint);
    await checkFallback(report, visitor, site, server);
    await checkPrerendered(report, visitor, site, server, placed);
    await checkControl(report, visitor, site, endpoint);
    await checkSettings(report, visitor, site, endpoint);
    await logIn(visitor, site.origin, 'bob');
    const [stored, alone] = placed.map(({ post }) => post.id);
    await checkEditor(report, visitor, site.origin, { stored: stored ?? 0, alone: alone ?? 0 });
    await checkOrigins(report, visitor, site);
    await checkLeaving(report, visitor, site, placed);
    await checkNotices(report, site);
    await checkSpip(report);
    await checkSpipContent(report);
    await checkKitHead(report);
    await checkLinks(report);
    await checkEvents(report);
    await checkPlaceholder(report);
  } finally {
    for (const end of ends) await end();
  }
  report.figures(`${people.length} people × ${forms.length} forms, on a page cached and uncached`);
}

/** A widget that an author has published. */
interface Placed {
  form: Placement;
  post: Post;
}

async function checkForms(report: Report, visitor: VisitorPage, site: WordPress, endpoint: string): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const login of people) {
    for (const form of forms) {
      const post = await publish(site, login, form.markup(endpoint));
      if (login === 'bob') placed.push({ form, post });
      await report.check(`${form.name}, by ${login}: the widget shows its news`, async () => {
        requireWidget(await visit(visitor, pageOf(site.origin, post)));
      });
      await report.check(`${form.name}, by ${login}: the widget also works on a cached copy of the page`, async () => {
        requireWidget(await visit(visitor, await keepCopy(site, post)));
      });
    }
  }
  return placed;
}

const pageOf = (origin: string, { id }: Post): string => `${origin}/?p=${id}`;

/** Saves the page as a file, as page caches do, and returns its address. */
async function keepCopy({ origin, folder }: WordPress, post: Post): Promise<string> {
  const answer = await (await fetch(pageOf(origin, post))).text();
  await mkdir(join(folder, 'cache'), { recursive: true });
  await writeFile(join(folder, `cache/${post.id}.html`), answer);
  return `${origin}/cache/${post.id}.html`;
}

/** Checks block themes, which render the page before its head is sent, and classic ones, which do so after. */
async function checkThemes(report: Report, visitor: VisitorPage, site: WordPress, placed: Placed[]): Promise<void> {
  for (const { form, post } of placed) {
    await report.check(`${form.name}, in a classic theme: the script is in the head`, async () => {
      const sight = await visit(visitor, `${pageOf(site.origin, post)}&theme=classic`);
      requireWidget(sight);
      assert.equal(sight.order, 'before');
    });
  }
  await report.check('a widget in a sidebar, in a classic theme: the script comes after it', async () => {
    const plain = await publish(site, 'bob', 'Rien.');
    const sight = await visit(visitor, `${pageOf(site.origin, plain)}&theme=classic&side=1`);
    requireWidget(sight, { items: 5 });
    assert.equal(sight.order, 'after');
  });
}

/** Checks that script and data are preloaded together, and that a page without a widget has neither. */
async function checkHead(report: Report, site: WordPress, placed: Placed[], endpoint: string): Promise<void> {
  for (const { form, post } of placed) {
    await report.check(
      `${form.name}: the head preloads the script and its data, without a hash that an update would invalidate`,
      async () => {
        const page = await (await fetch(pageOf(site.origin, post))).text();
        const head = page.slice(0, page.indexOf('</head>'));
        const [, source = ''] = /<script type="module" src="([^"]+)" crossorigin="anonymous"/.exec(head) ?? [];
        assert.ok(head.includes(`<link rel="modulepreload" href="${source}" crossorigin="anonymous">`), head);
        assert.ok(!head.includes('sha384-'), head);
        assert.ok(head.includes(`<link rel="preload" as="fetch" crossorigin="anonymous" href="${endpoint}">`), head);
        assert.match(
          head,
          /<link rel="modulepreload" href="[^"]*\/assets\/chunks\/news-feed-[^"]*" integrity="sha256-/,
        );
        assert.match(head, form.isTag ? /<style>.*news-feed:not\(:defined\)/ : /<style>.*\[data-cw=news-feed\]\{/);
        assert.equal((await fetch(source)).status, 200);
      },
    );
  }
  await report.check('a page without a widget has no script, and no page sets a cookie', async () => {
    const answer = await fetch(pageOf(site.origin, await publish(site, 'bob', 'Le marché a lieu [commune] samedi.')));
    assert.doesNotMatch(await answer.text(), /commune-widgets/);
    assert.equal(answer.headers.get('set-cookie'), null);
  });
}

/** Checks settings that need an explicit empty value, and those that only an administrator can change. */
async function checkSettings(report: Report, visitor: VisitorPage, site: WordPress, endpoint: string): Promise<void> {
  await report.check('an empty heading in the block and in the shortcode hides the heading', async () => {
    const options = { endpoint, limit: '2', heading: '' };
    for (const markup of [
      `<!-- wp:commune-widgets/widget ${JSON.stringify({ widget: 'news-feed', options })} /-->`,
      `[commune_widget widget="news-feed" endpoint="${endpoint}" limit="2" heading=""]`,
    ]) {
      const post = await publish(site, 'bob', markup);
      requireWidget(await visit(visitor, pageOf(site.origin, post)));
      assert.equal(await visitor.page.$('>>> [part="heading"]'), null);
    }
  });
  const link = await publish(site, 'bob', `<a href="${endpoint}#cw=news-feed&amp;limit=2">Actualités</a>`);
  await report.check('a link with #cw= stays a link, without a script, until an administrator allows it', async () => {
    const sight = await visit(visitor, pageOf(site.origin, link), { widget: false });
    assert.equal(sight.scripts, 0);
    site.evaluate("update_option('commune_widgets_links', true)");
    requireWidget(await visit(visitor, pageOf(site.origin, link)));
  });
}

/** A negative control: without its filter the plugin loses an author's tag, which the suite must detect. */
async function checkControl(report: Report, visitor: VisitorPage, site: WordPress, endpoint: string): Promise<void> {
  const tag = forms.find(({ isTag }) => isTag) as Placement;
  await report.check('control: a plugin without its filter is caught', async () => {
    const post = await publish({ ...site, origin: site.withoutFilter }, 'bob', tag.markup(endpoint));
    assert.doesNotMatch(post.content.raw, /<news-feed/);
    const sight = await visit(visitor, pageOf(site.origin, post), { widget: false });
    assert.throws(() => requireWidget(sight));
    assert.ok(sight.link, 'The link is gone with the tag.');
  });
}

/** Checks that without the plugin every form leaves its link, and that deleting it removes its options. */
async function checkLeaving(report: Report, visitor: VisitorPage, site: WordPress, placed: Placed[]): Promise<void> {
  const plugin = '/wp/v2/plugins/commune-widgets/commune-widgets';
  await rest(site, 'admin', 'POST', plugin, { status: 'inactive' });
  for (const { form, post } of placed) {
    // A block with attributes only has no link.
    if (form.markup('').includes('/-->')) continue;
    await report.check(`${form.name}, without the plugin: the link remains, without a script`, async () => {
      const sight = await visit(visitor, pageOf(site.origin, post), { widget: false });
      assert.ok(sight.link);
      assert.equal(sight.scripts, 0);
      assert.deepEqual(sight.errors, []);
    });
  }
  await report.check('deleting the plugin deletes its options', async () => {
    const options = ['commune_widgets_origins', 'commune_widgets_links', 'commune_widgets_api'];
    const kept = () => options.map((name) => site.evaluate(`null !== get_option('${name}', null)`));
    assert.deepEqual(kept(), ['true', 'true', 'true']);
    await rest(site, 'admin', 'DELETE', plugin);
    assert.deepEqual(kept(), ['false', 'false', 'false']);
  });
}
