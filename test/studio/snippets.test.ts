import { expect } from '@open-wc/testing';
import { snippets, type Snippet } from '../../demo/studio/snippets.js';
import { news, submit } from './sample.js';

const site = {
  origin: 'https://widgets.example',
  version: '1.2.3',
  integrity: { 'commune-widgets.js': 'sha384-abc', 'resizer.js': 'sha384-def' },
};
const configuration = {
  tag: 'news-feed',
  attributes: { endpoint: '/feed.json?a=1&b=2', limit: '5', layout: 'list', more: 'true', heading: 'Vie "locale" <b>' },
  colours: { '--cw-accent': '#a2401f' },
  link: { href: '/actualites', text: 'Nos actualités & <plus>' },
};
const form = (id: string, changes = {}, widget = news): Snippet =>
  snippets(widget, { ...configuration, ...changes }, site).find((each) => each.id === id)!;

describe('snippets', () => {
  it('write the div that editors keep: one line, double quotes, a value each, absolute addresses, a link inside', () => {
    expect(form('div').code).to.equal(
      '<div class="commune-widget" data-cw="news-feed" data-cw-limit="5" data-cw-more="true" ' +
        'data-cw-heading="Vie &quot;locale&quot; &lt;b&gt;" ' +
        'data-cw-endpoint="https://widgets.example/feed.json?a=1&amp;b=2">' +
        '<a href="https://widgets.example/actualites">Nos actualités &amp; &lt;plus&gt;</a></div>',
    );
  });

  it('write the tag', () => {
    expect(form('balise').code).to.match(/^<news-feed limit="5" more="true" .*<\/a><\/news-feed>$/);
  });

  it('write the link with its options after the address', () => {
    expect(form('lien').code).to.equal(
      '<a href="https://widgets.example/feed.json?a=1&amp;b=2#cw=news-feed&amp;limit=5&amp;more=true&amp;' +
        'heading=Vie+%22locale%22+%3Cb%3E">Nos actualités &amp; &lt;plus&gt;</a>',
    );
  });

  it('write the frame with the widget’s own page', () => {
    expect(form('iframe').code).to.contain('style="border:0;width:100%"');
    expect(form('iframe').code).to.match(
      /^<iframe src="https:\/\/widgets\.example\/v1\/embed\/news-feed\.html\?limit=5&amp;more=true&amp;.*" title="Nos actualités/,
    );
  });

  it('write the block of WordPress so that nothing can end its comment', () => {
    const { code } = form('wordpress', { link: { href: '/', text: '--> <script>' } });
    const [, json = '', inside] =
      /^<!-- wp:commune-widgets\/widget (\{.*\}) -->(.*)<!-- \/wp:commune-widgets\/widget -->$/.exec(code) ?? [];
    expect(json).not.to.match(/--|[<>&]/);
    expect(JSON.parse(json)).to.deep.include({ widget: 'news-feed', link: 'https://widgets.example/' });
    expect(inside).to.equal('<a href="https://widgets.example/">--&gt; &lt;script&gt;</a>');
  });

  it('keep the link of a block where WordPress has no plugin for it any more', () => {
    const { code } = form('wordpress');
    expect(code).to.include(
      '--><a href="https://widgets.example/actualites">Nos actualités &amp; &lt;plus&gt;</a><!-- /wp:',
    );
  });

  it('write the model of SPIP so that no value ends it', () => {
    const { code } = form('spip', { link: { href: '/?a|b', text: 'Un > deux | trois' } });
    expect(code.match(/>/g)).to.have.length(1);
    expect(code.split('|')).to.have.length(1 + 4 + 2);
  });

  it('write React with a type for each property', () => {
    const attributes = { limit: '5', more: 'true', category: 'Sport, Fêtes', 'heading-level': '3' };
    expect(form('react', { attributes }).code).to.equal(
      "import 'commune-widgets/news-feed';\n\n" +
        '<news-feed limit={5} category={["Sport","Fêtes"]} more heading-level="3">' +
        '<a href="https://widgets.example/actualites">Nos actualités &amp; &lt;plus&gt;</a></news-feed>',
    );
  });

  it('stay on one line whatever is typed', () => {
    const attributes = { ...configuration.attributes, heading: 'Vie\r\n  locale' };
    for (const id of ['div', 'balise', 'lien', 'iframe', 'wordpress', 'spip']) {
      expect(form(id, { attributes, link: { href: '/', text: 'A\nB' } }).code, id).not.to.match(/[\r\n]/);
    }
  });

  it('are never without content', () => {
    for (const id of ['div', 'balise', 'lien']) {
      expect(form(id, { link: { href: ' ', text: '' } }).code).to.match(/>news-feed<\/a>/);
    }
  });

  it('ask for script and data at once, check the script of one exact version, and set the colours', () => {
    expect(form('div').head.split('\n')).to.deep.equal([
      '<link rel="modulepreload" href="https://widgets.example/v1.2.3/commune-widgets.js" integrity="sha384-abc" crossorigin="anonymous">',
      '<link rel="preload" href="https://widgets.example/feed.json?a=1&amp;b=2" as="fetch" crossorigin="anonymous">',
      '<style>:root { --cw-accent: #a2401f }</style>',
      '<script type="module" src="https://widgets.example/v1.2.3/commune-widgets.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    ]);
  });

  it('add the style sheet of the theme, before the colours that it yields to', () => {
    const [, , sheet, style] = form('div', { model: 'douce' }).head.split('\n');
    expect(sheet).to.match(/^<link rel="stylesheet" href="https:\/\/widgets\.example\/v1\.2\.3\/themes\/douce\.css"/);
    expect(style).to.match(/^<style>/);
  });

  it('let links become widgets where the form is one', () => {
    expect(form('lien').head).to.include('data-cw-links="on"');
    expect(form('div').head).not.to.include('data-cw-links');
  });

  it('name the origins to which a widget sends, and none where nothing is sent', () => {
    const endpoint = 'https://a.example/x https://b.example/y https://a.example/z';
    expect(form('div', { attributes: { endpoint } }, submit).head).to.include(
      'data-cw-origins="https://a.example https://b.example"',
    );
    expect(form('div').head).not.to.include('data-cw-origins');
  });

  it('let a frame grow with its widget', () => {
    expect(form('iframe').head).to.equal(
      '<script defer="defer" src="https://widgets.example/v1.2.3/resizer.js" integrity="sha384-def" crossorigin="anonymous"></script>',
    );
  });

  it('need nothing else where a plugin or a bundler brings the script', () => {
    for (const id of ['wordpress', 'spip', 'react']) expect(form(id).head).to.equal('');
  });
});
