import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { prerender, prerenderWidget, registerSource, type PrerenderOptions } from '../../src/prerender/index.js';
import { shared } from '../../src/shared.js';
import { HeldWarnings } from '../support/held-warnings.js';
import { jobSample, newsSample, pollSample, weatherSample } from '../support/samples.js';

const baseUrl = 'https://www.commune.test/accueil.html';
const date = 'Sun, 29 Nov 2026 16:00:00 GMT';
const bodies: Record<string, string> = {
  '/news': newsSample.json,
  '/jobs': jobSample.json,
  '/poll': pollSample.json,
  '/weather': weatherSample.json,
  '/none': '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[]}',
};

/** Answers with the samples; every request is noted. */
function answering(more: Record<string, string> = {}): PrerenderOptions & { requests: string[] } {
  const requests: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    const { pathname } = new URL(url);
    requests.push(pathname);
    const body = { ...bodies, ...more }[pathname];
    const headers = { 'Content-Type': 'application/json', Date: date };
    return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200, headers }));
  };
  return { baseUrl, fetch, requests };
}

/** The document that a browser makes of the markup. */
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const feed = (title: string, more: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A',
    items: [{ id: '1', title, date_published: '2026-11-28T09:05:00Z', ...more }],
  });

describe('prerender', () => {
  afterEach(() => delete shared.isClockSure);

  it('writes alerts with the date of their end, since the page may be read on another day', async () => {
    const until = '2099-12-01T18:00:00+01:00';
    const alerts = JSON.stringify({ alerts: [{ id: 'eau', title: 'Coupure d’eau', severity: 'warning', until }] });
    const page = '<alert-banner endpoint="/alerts"><noscript><a href="/">A</a></noscript></alert-banner>';
    const { html, widgets } = await prerender(page, answering({ '/alerts': alerts }));
    expect(widgets[0]?.state).to.equal('ready');
    const [title, end] = ['title', 'until'].map((part) => parsed(html).querySelector(`[part="${part}"]`)?.textContent);
    expect(title?.replace(/\s+/g, ' ').trim()).to.equal('Attention : Coupure d’eau');
    expect(end?.replace(/\s+/g, ' ')).to.equal('Jusqu’au mardi 1er décembre à 18 h');
    expect(localStorage).to.have.lengthOf(0);
  });

  it('writes the items into the page, and changes nothing else', async () => {
    const [before, behind] = [
      '<!DOCTYPE html>\r\n<p>é\u00a0<b>x</p><news-feed endpoint="/news" limit=3>',
      '<a href="/">A</a>',
    ];
    const page = `${before}${behind}</news-feed>\r\n<p>B`;
    const { html, widgets } = await prerender(page, answering());
    expect(html.startsWith(before)).to.be.true;
    expect(html.endsWith(`</div>${behind}</news-feed>\r\n<p>B`)).to.be.true;
    expect(widgets).to.deep.equal([{ tag: 'news-feed', endpoint: '/news', state: 'ready', date: new Date(date) }]);
    const titles = [...parsed(html).querySelectorAll('[part="title"] a')].map(({ textContent }) => textContent);
    expect(titles).to.deep.equal(
      ['Fête de l’été n° 1', 'Fête de l’été n° 2', 'Fête de l’été n° 3'].map((title) => title.replace('’', "'")),
    );
  });

  it('writes all items of a list that the page renders in several tasks', async () => {
    const items = Array.from({ length: 120 }, (_, index) => ({ id: String(index), title: `Titre ${index}` }));
    const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A', items });
    const { html } = await prerender(
      '<news-feed endpoint="/long" limit="100"></news-feed>',
      answering({ '/long': body }),
    );
    expect(parsed(html).querySelectorAll('[part="item"]')).to.have.length(100);
  });

  it('writes the date of the data, and each date, in the language and the time zone of the place', async () => {
    const page = (lang: string) =>
      `<html lang="${lang}"><div data-cw="news-feed" data-cw-endpoint="/one" data-cw-time-zone="Indian/Reunion"></div>`;
    const options = answering({ '/one': feed('Un') });
    const times = async (lang: string) =>
      [...parsed((await prerender(page(lang), options)).html).querySelectorAll('time')].map(
        (time) => `${time.parentElement!.textContent.trim()} ${time.dateTime}`,
      );
    expect(await times('fr')).to.deep.equal([
      'Publié le 28/11/2026 - 13:05 2026-11-28T13:05:00+04:00',
      'Informations du 29/11/2026 - 20:00. 2026-11-29T20:00:00+04:00',
    ]);
    expect((await times('en'))[1]).to.match(/^Information as of /);
  });

  it('hides dates relative to the present, and shows the absolute ones', async () => {
    const { html } = await prerender(
      '<news-feed endpoint="/one" dates="relative"></news-feed>',
      answering({
        '/one': feed('Un', { date_published: new Date(Date.now() - 3_600_000).toISOString() }),
      }),
    );
    const dates = parsed(html).querySelector('[part="dates"]')!;
    expect(dates.querySelector('[hidden]')?.textContent).to.match(/il\sy\sa\s1\sheure/);
    dates.querySelector('[hidden]')?.remove();
    expect(dates.textContent.trim()).to.match(/^Publié\sle\s\d\d\/\d\d\/\d{4} - \d\d:\d\d$/);
  });

  it('replaces its own content, and keeps the author’s', async () => {
    const options = answering();
    for (const page of [
      '<news-feed endpoint="/news"><a href="/">A</a></news-feed>',
      '<div data-cw="job-board" data-cw-endpoint="/jobs">\n<p>Offres</p></div>',
      '<poll-box endpoint="/poll"></poll-box><weather-card endpoint="/weather"></weather-card>',
    ]) {
      const once = await prerender(page, options);
      expect(once.widgets.map(({ state }) => state)).to.deep.equal(once.widgets.map(() => 'ready'));
      const twice = await prerender(once.html, options);
      expect(twice.html).to.equal(once.html);
    }
  });

  it('leaves a widget’s place unchanged when an endpoint fails, and the other widgets are written', async () => {
    const failing =
      '<div data-cw="news-feed" data-cw-endpoint="/gone"><div data-cw-prerendered="news-feed"><p>A</p></div></div>';
    for (const endpoint of ['/gone', '/news /gone', '', 'ftp://x.test/', '/bad']) {
      const place = failing.replace('"/gone"', `"${endpoint}"`);
      const page = `${place}<news-feed endpoint="/news"></news-feed>`;
      const { html, widgets } = await prerender(page, answering({ '/bad': '{}' }));
      expect(html.startsWith(place), endpoint).to.be.true;
      expect(widgets.map(({ state }) => state)).to.deep.equal(['error', 'ready']);
      expect(widgets[0]?.code).to.be.a('string');
      expect(widgets[0]?.message).to.match(/^<news-feed> /);
    }
  });

  it('removes earlier content when there is nothing to show, and writes none', async () => {
    const page = (content: string) => `<news-feed endpoint="/none">${content}<a href="/">A</a></news-feed>`;
    const { html, widgets } = await prerender(page('<div data-cw-prerendered="news-feed"><p>A</p></div>'), answering());
    expect(html).to.equal(page(''));
    expect(widgets[0]?.state).to.equal('empty');
    const filtered = '<news-feed endpoint="/news" category="Sport"></news-feed>';
    expect((await prerender(filtered, answering())).html).to.equal(filtered);
  });

  it('lets no text of an endpoint out of its place', async () => {
    for (const attack of [
      '</script><script>alert(1)</script>',
      '<!--<script>',
      '--></div></news-feed><h1>',
      '"><img src=x onerror=alert(1)>',
      '\u2028\u2029</style><plaintext>',
      "']]><svg onload=alert(1)>",
    ]) {
      // As its formats never return it: they remove markup.
      const item = { id: attack, title: attack, summary: `x ${attack}`, categories: [attack], authors: [attack] };
      registerSource('news', 'hostile', { detect: () => false, parse: () => [item] });
      const options = answering({ '/one': '{}' });
      const page = '<news-feed endpoint="/one" format="hostile"></news-feed><p id="end">B</p>';
      const { html } = await prerender(page, options);
      const document = parsed(html);
      expect(document.querySelectorAll('script')).to.have.length(1);
      expect(document.querySelectorAll('img,svg,h1,style,plaintext')).to.have.length(0);
      expect(document.querySelector('#end')?.parentElement?.localName).to.equal('body');
      expect(document.querySelector('[part="title"]')?.textContent).to.equal(attack);
      expect(JSON.parse(document.querySelector('script')!.text)).to.deep.equal([item]);
    }
  });

  it('writes links of safe schemes only', async () => {
    const options = answering({
      '/one': feed('Un', { url: 'javascript:alert(1)' }),
      '/two': feed('Un', { url: 'https://a.test/"><b>' }),
    });
    const { html } = await prerender(
      '<news-feed endpoint="/one"></news-feed><news-feed endpoint="/two"></news-feed>',
      options,
    );
    expect([...parsed(html).querySelectorAll('a')].map((link) => link.protocol)).to.deep.equal(['https:']);
  });

  it('requests an address once for the whole page', async () => {
    const options = answering();
    await prerender(
      '<news-feed endpoint="/news"></news-feed><news-feed endpoint="/news" limit="1"></news-feed>',
      options,
    );
    expect(options.requests).to.deep.equal(['/news']);
  });

  it('writes no content where HTML allows none', async () => {
    const page = '<p>A <news-feed endpoint="/news"></news-feed></p>';
    const { html, widgets } = await prerender(page, answering());
    expect(html).to.equal(page);
    expect(widgets[0]?.code).to.equal('misplaced');
  });

  it('writes a poll to read: no field, no token for a vote', async () => {
    const { html } = await prerender('<poll-box endpoint="/poll"></poll-box>', answering());
    const content = parsed(html).querySelector('[data-cw-prerendered]')!;
    expect(content.querySelector('[part="question"]')?.textContent).to.not.equal('');
    expect(content.querySelectorAll('[part="choice"]')).to.have.length(5);
    expect(content.querySelectorAll('form,[id],[name],[style]')).to.have.length(0);
    for (const field of content.querySelectorAll('input,button')) expect(field.closest('[hidden]')).to.exist;
    expect(content.textContent).to.contain('activez JavaScript');
    expect(html).to.not.contain('ballot');
  });

  it('skips the form, which can’t be sent without JavaScript', async () => {
    const page = '<submit-news endpoint="/form"><a href="mailto:mairie@commune.test">Écrire</a></submit-news>';
    const { html, widgets } = await prerender(page, answering());
    expect(html).to.equal(page);
    expect(widgets).to.deep.equal([{ tag: 'submit-news', endpoint: '/form', state: 'skipped' }]);
  });

  it('requires the address of the page for relative endpoints', async () => {
    const { widgets } = await prerender('<news-feed endpoint="/news"></news-feed>', { fetch: answering().fetch });
    expect(widgets[0]?.code).to.equal('endpoint-invalid');
    const absolute = '<news-feed endpoint="https://www.commune.test/news"></news-feed>';
    expect((await prerender(absolute, { fetch: answering().fetch })).widgets[0]?.state).to.equal('ready');
  });

  it('gives the content of a single widget', async () => {
    const { fetch } = answering();
    const { html, ...widget } = await prerenderWidget(
      'news-feed',
      { endpoint: '/news', limit: '2' },
      { baseUrl, fetch },
    );
    expect(widget).to.deep.equal({ tag: 'news-feed', endpoint: '/news', state: 'ready', date: new Date(date) });
    const page = '<news-feed endpoint="/news" limit="2">';
    expect((await prerender(`${page}</news-feed>`, { baseUrl, fetch })).html).to.equal(
      `${page}${html ?? ''}</news-feed>`,
    );
    expect(await prerenderWidget('agenda', {})).to.deep.equal({ tag: 'agenda', endpoint: '', state: 'skipped' });
  });

  it('reports invalid attributes in the console, unless it is quiet', async () => {
    const warnings = new HeldWarnings();
    const page = '<news-feed endpoint="/news" limit="beaucoup de nouvelles"></news-feed>';
    const { fetch } = answering();
    await prerender(page, { baseUrl, fetch, quiet: true });
    expect(warnings.lines).to.be.empty;
    await prerender(page, { baseUrl, fetch });
    expect(warnings.lines).to.have.length(1);
    warnings.restore();
  });
});
