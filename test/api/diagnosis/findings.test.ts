import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { codesOf, DiagnosedSite, documentOf, feed, HTML, LINK, SCRIPT, SITE } from './setup.js';

describe('the findings of a diagnosis', () => {
  let site: DiagnosedSite;
  before(async () => {
    site = await DiagnosedSite.start();
  });
  beforeEach(() => site.reset());
  after(() => site.source.close());

  it('tells of each widget whether its data can be shown, with the cause and the remedy', async () => {
    const report = await site.report(
      documentOf(feed('/flux.json') + feed('/absent.json') + feed('http://ailleurs.example/flux')),
    );
    assert.deepEqual(codesOf(report), [
      ['<news-feed> n°\u00a01', 'ready'],
      ['<news-feed> n°\u00a02', 'error', 'http-4xx'],
      ['<news-feed> n°\u00a03', 'skipped', 'source-not-allowed'],
    ]);
    const { widgets, ...rest } = report;
    assert.deepEqual(rest, { page: `${SITE}/page`, date: '2026-02-13T18:00:00.000Z', found: 3, findings: [] });
    assert.deepEqual(
      widgets.map(({ endpoint }) => endpoint),
      ['/flux.json', '/absent.json', 'http://ailleurs.example/flux'],
    );
    const [missing] = widgets[1]?.findings ?? [];
    assert.match(missing?.problem ?? '', /404.*http:\/\/www\.commune\.example\/absent\.json/);
    assert.match(missing?.remedy ?? '', /n’existe pas/);
    assert.match(widgets[2]?.findings[0]?.remedy ?? '', /BRIDGE_SOURCES/);
  });

  it('tells what the source alone shows: no widget, no script, no language, a wrong name, attribute or value', async () => {
    const pages: [html: string, ...expected: string[]][] = [
      [documentOf('<p>Bonjour</p>'), 'no-widget'],
      [documentOf('<p>&lt;news-feed endpoint="/flux.json"></p>'), 'snippet-as-text'],
      [documentOf(feed('/flux.json'), ''), 'script-missing'],
      [documentOf('<news-fed endpoint="/flux.json"></news-fed>'), 'widget-unknown'],
      [documentOf('<cw-news-feed endpoint="/flux.json"></cw-news-feed>'), 'widget-prefix'],
      [`${SCRIPT}${feed('/flux.json')}`, 'page-language'],
      [
        documentOf(feed('/flux.json'), '<script src="/widgets/commune-widgets.js" data-cw-lnag="fr"></script>'),
        'script-type',
        'setting-unknown',
      ],
    ];
    for (const [html, ...expected] of pages) {
      const { findings } = await site.report(html);
      assert.deepEqual(
        findings.map(({ code }) => code),
        expected,
        html,
      );
    }
    const wrong = [
      feed('/flux.json', 'limt="5" limit="beaucoup"'),
      '<div data-cw="news-feed" endpoint="/flux.json"></div>',
      `<news-feed endpoint="/absent.json?api_key=secret">${LINK}</news-feed>`,
    ];
    assert.deepEqual(codesOf(await site.report(documentOf(wrong.join('')))), [
      ['<news-feed> n°\u00a01', 'ready', 'attribute-unknown', 'attribute-value'],
      ['<news-feed> n°\u00a02', 'error', 'attribute-prefix', 'endpoint-missing', 'fallback-missing'],
      ['<news-feed> n°\u00a03', 'error', 'key-exposed', 'http-4xx'],
    ]);
  });

  it('tells that a form in a placeholder needs the origin to which it would send', async () => {
    const form = (endpoint: string) => `<div data-cw="submit-news" data-cw-endpoint="${endpoint}">${LINK}</div>`;
    const there = form('https://api.commune.example/schema');
    assert.deepEqual(codesOf(await site.report(documentOf(there))), [['<submit-news>', 'skipped', 'origin-unlisted']]);
    const listed = SCRIPT.replace(' src', ' data-cw-origins="https://api.commune.example" src');
    assert.deepEqual(codesOf(await site.report(documentOf(there, listed))), [['<submit-news>', 'skipped']]);
    assert.deepEqual(codesOf(await site.report(documentOf(form('/schema')))), [['<submit-news>', 'skipped']]);
  });

  it('repeats nothing of the page and of the answers, nor a key', async () => {
    const secret = '<p>Un texte secret</p><!-- Un commentaire secret --><script>const secret = 1;</script>';
    site.source.answer = ({ url = '' }, response) => {
      if (url === '/page') response.writeHead(200, HTML).end(site.page);
      else if (url === '/faux.json') response.end('{"titre": secret}');
      else response.writeHead(url === '/absent' ? 404 : 200, HTML).end('<title>secret</title><p>secret');
    };
    const endpoints = ['/faux.json', '/absent', '/autre', '/autre?token=secret'];
    const report = await site.report(
      documentOf(secret + endpoints.map((each) => feed(each, 'heading="secret"')).join('')),
    );
    const states = codesOf(report).map(([, state]) => state);
    assert.deepEqual(states, ['error', 'error', 'error', 'error']);
    assert.ok(report.widgets.every(({ findings }) => findings.length > 0));
    assert.ok(!/secr(?:e|è)t/i.test(JSON.stringify(report)), JSON.stringify(report));
    // Control: what is wrong in the widget’s own code is repeated.
    assert.match(JSON.stringify(await site.report(documentOf(feed('/flux.json', 'secret="1"')))), /secret/);
  });

  it('answers a small report on a page that is made to make it large', async () => {
    const long = `a${'b'.repeat(100_000)}`;
    const many = Array.from({ length: 900 }, (_, index) => `x${index}="1"`).join(' ');
    const report = await site.report(documentOf(feed('/flux.json', `${long}="1" ${many}`) + feed(`/${long}`)));
    assert.ok(JSON.stringify(report).length < 40_000, String(JSON.stringify(report).length));
  });

  it('reads a page in an old charset', async () => {
    const { widgets } = await site.report(Buffer.from(documentOf(feed('/flux.json', 'limit="été"')), 'latin1'));
    assert.match(widgets[0]?.findings[0]?.problem ?? '', /été/);
  });
});
