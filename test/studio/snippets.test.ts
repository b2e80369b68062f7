import { expect } from '@open-wc/testing';
import { snippets, type Snippet } from '../../demo/studio/snippets.js';
import { writeHead } from '../../src/head/index.js';
import { widgets } from './sample.js';

const HOSTED = 'https://widgets.example/v1.2.3/';
const built = {
  integrity: { 'commune-widgets.js': 'sha384-abc', 'resizer.js': 'sha384-def' },
  chunks: [
    { name: 'news-feed', file: 'chunks/news-feed-1.js', integrity: 'sha256-ghi' },
    { name: 'poll-box', file: 'chunks/poll-box-1.js' },
    { name: 'html-reader', file: 'chunks/html-reader-1.js', look: '^rss\\b|\\.xml\\b' },
    { name: 'feeds', file: 'chunks/feeds-1.js', of: 'news-feed', look: '^rss\\b|\\.xml\\b' },
    { name: 'job-feeds', file: 'chunks/job-feeds-1.js', of: 'job-board', look: '\\.xml\\b' },
  ],
};
const configuration = {
  tag: 'news-feed',
  attributes: { endpoint: '/feed.json?a=1&b=2', limit: '5', layout: 'list', more: 'true', heading: 'Vie "locale" <b>' },
  link: { href: '/actualites', text: 'Nos actualités & <plus>' },
};
const page = { site: 'https://www.commune.example', files: '', tokens: { '--cw-accent': '#a2401f' } };
/** The page with one widget, in one form. */
const form = (id: string, changes = {}, pageChanges = {}): Snippet & { code: string } => {
  const composition = { ...page, ...pageChanges, widgets: [{ ...configuration, ...changes }] };
  const snippet = snippets(composition, widgets, built, writeHead).find((each) => each.id === id)!;
  return { ...snippet, code: snippet.codes[0]!.code };
};

describe('snippets', () => {
  it('contain a div that editors keep: one line, double quotes, no attribute without a value, absolute addresses, a link inside', () => {
    expect(form('div').code).to.equal(
      '<div class="commune-widget" data-cw="news-feed" data-cw-limit="5" data-cw-more="true" ' +
        'data-cw-heading="Vie &quot;locale&quot; &lt;b&gt;" ' +
        'data-cw-endpoint="https://www.commune.example/feed.json?a=1&amp;b=2">' +
        '<a href="https://www.commune.example/actualites">Nos actualités &amp; &lt;plus&gt;</a></div>',
    );
  });

  it('contain the tag', () => {
    expect(form('balise').code).to.match(/^<news-feed limit="5" more="true" .*<\/a><\/news-feed>$/);
  });

  it('contain the link with the attributes in its fragment', () => {
    expect(form('lien').code).to.equal(
      '<a href="https://www.commune.example/feed.json?a=1&amp;b=2#cw=news-feed&amp;limit=5&amp;more=true&amp;' +
        'heading=Vie+%22locale%22+%3Cb%3E">Nos actualités &amp; &lt;plus&gt;</a>',
    );
  });

  it('contain the frame with the widget’s embed page', () => {
    expect(form('iframe').code).to.contain('style="border:0;width:100%"');
    expect(form('iframe').code).to.match(
      /^<iframe src="\/widgets\/embed\/news-feed\.html\?limit=5&amp;more=true&amp;.*" title="Nos actualités/,
    );
  });

  it('contain a WordPress block whose comment no value can end', () => {
    const { code } = form('wordpress', { link: { href: '/', text: '--> <script>' } });
    const [, json = '', inside] =
      /^<!-- wp:commune-widgets\/widget (\{.*\}) -->(.*)<!-- \/wp:commune-widgets\/widget -->$/.exec(code) ?? [];
    expect(json).not.to.match(/--|[<>&]/);
    expect(JSON.parse(json)).to.deep.include({ widget: 'news-feed', link: 'https://www.commune.example/' });
    expect(inside).to.equal('<a href="https://www.commune.example/">--&gt; &lt;script&gt;</a>');
  });

  it('contain a WordPress block whose link remains without the plugin', () => {
    const { code } = form('wordpress');
    expect(code).to.include(
      '--><a href="https://www.commune.example/actualites">Nos actualités &amp; &lt;plus&gt;</a><!-- /wp:',
    );
  });

  it('contain a SPIP model that no value can end', () => {
    const { code } = form('spip', { link: { href: '/?a|b', text: 'Un > deux | trois' } });
    expect(code.match(/>/g)).to.have.length(1);
    expect(code.split('|')).to.have.length(1 + 4 + 2);
  });

  it('contain JSX with a value of the right type for each property', () => {
    const attributes = { limit: '5', more: 'true', category: 'Sport, Fêtes', 'heading-level': '3' };
    expect(form('react', { attributes }).code).to.equal(
      "import 'commune-widgets/news-feed';\n\n" +
        '<news-feed limit={5} category={["Sport","Fêtes"]} more heading-level="3">' +
        '<a href="https://www.commune.example/actualites">Nos actualités &amp; &lt;plus&gt;</a></news-feed>',
    );
  });

  it('are on one line for any input', () => {
    const attributes = { ...configuration.attributes, heading: 'Vie\r\n  locale' };
    for (const id of ['div', 'balise', 'lien', 'iframe', 'wordpress', 'spip']) {
      expect(form(id, { attributes, link: { href: '/', text: 'A\nB' } }).code, id).not.to.match(/[\r\n]/);
    }
  });

  it('never have an empty element', () => {
    for (const id of ['div', 'balise', 'lien']) {
      expect(form(id, { link: { href: ' ', text: '' } }).code).to.match(/>news-feed<\/a>/);
    }
  });

  it('load the script from the site itself, preload its parts and the data, keep the height, and set the look', () => {
    const [script, ...lines] = form('div').head.split('\n');
    expect(script).to.equal('<script type="module" src="/widgets/commune-widgets.js"></script>');
    expect(lines.slice(0, 2)).to.deep.equal([
      '<link rel="preload" as="fetch" crossorigin="anonymous" href="https://www.commune.example/feed.json?a=1&amp;b=2">',
      '<link rel="modulepreload" href="/widgets/chunks/news-feed-1.js" integrity="sha256-ghi">',
    ]);
    expect(lines[2]).to.match(/^<style>.*\[data-cw=news-feed\]\{--cw--h:.*<\/style>$/);
    expect(lines.slice(3)).to.deep.equal(['<style>:root { --cw-accent: #a2401f }</style>']);
  });

  it('load hosted files of an exact version with integrity', () => {
    const [script, , part] = form('div', {}, { files: HOSTED, model: 'douce' }).head.split('\n');
    expect(script).to.equal(
      '<script type="module" src="https://widgets.example/v1.2.3/commune-widgets.js" integrity="sha384-abc"></script>',
    );
    expect(part).to.include('href="https://widgets.example/v1.2.3/chunks/news-feed-1.js"');
  });

  it('keep addresses relative while the site is not known, so that nothing leads to the studio’s server', () => {
    const { head, code } = form('div', { link: { href: '', text: 'Là' } }, { site: '' });
    expect(code).to.include('data-cw-endpoint="/feed.json?a=1&amp;b=2"');
    expect(code).to.include('<a href="/">');
    expect(head + code).not.to.match(/https?:/);
  });

  it('have one head for all widgets of a page, and a code for each in their order', () => {
    const submit = {
      tag: 'submit-news',
      attributes: { endpoint: 'https://api.example/s' },
      link: { href: '', text: '' },
    };
    const composition = { ...page, widgets: [submit, configuration] };
    const { head, codes } = snippets(composition, widgets, built, writeHead)[0]!;
    expect(head.match(/<script /g)).to.have.length(1);
    expect(head).to.include('data-cw-origins="https://api.example"');
    expect(head).to.include('/feed.json').and.to.include('https://api.example/s');
    expect(codes.map(({ title }) => title)).to.deep.equal(['Proposer', 'Actualités']);
    expect(codes.map(({ code }) => /data-cw="([^"]+)"/.exec(code)?.[1])).to.deep.equal(['submit-news', 'news-feed']);
  });

  it('keep the height of the form that is pasted', () => {
    expect(form('balise').head).to.include('news-feed:not(:defined)');
    expect(form('lien').head).to.include('a[href*="cw=news-feed"]');
  });

  it('preload what reads the format, by its address', () => {
    const { head } = form('div', { attributes: { endpoint: '/flux.XML' } });
    const files = [...head.matchAll(/modulepreload" href="[^"]*\/([\w-]+)-1\.js"/g)];
    expect(files.map(([, name]) => name)).to.deep.equal(['news-feed', 'html-reader', 'feeds']);
  });

  it('include the theme’s style sheet before the colours, which override it', () => {
    const [sheet, style] = form('div', {}, { model: 'douce' }).head.split('\n').slice(-2);
    expect(sheet).to.equal('<link rel="stylesheet" href="/widgets/themes/douce.css">');
    expect(style).to.match(/^<style>/);
  });

  it('allow links as widgets in the form of a link', () => {
    expect(form('lien').head).to.include('data-cw-links="on"');
    expect(form('div').head).not.to.include('data-cw-links');
  });

  it('list the origins to which a widget sends, and none for other widgets', () => {
    const endpoint = 'https://a.example/x https://b.example/y https://a.example/z';
    expect(form('div', { tag: 'submit-news', attributes: { endpoint } }).head).to.include(
      'data-cw-origins="https://a.example https://b.example"',
    );
    expect(form('div').head).not.to.include('data-cw-origins');
  });

  it('include the script that adapts a frame’s height', () => {
    expect(form('iframe').head).to.equal('<script defer="defer" src="/widgets/resizer.js"></script>');
    expect(form('iframe', {}, { files: HOSTED }).head).to.equal(
      '<script defer="defer" src="https://widgets.example/v1.2.3/resizer.js" integrity="sha384-def" crossorigin="anonymous"></script>',
    );
  });

  it('need no head markup in forms with a plugin or a bundler', () => {
    for (const id of ['wordpress', 'spip', 'react']) expect(form(id).head).to.equal('');
  });
});
