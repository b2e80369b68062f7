import { expect } from '@open-wc/testing';
import { readSnippet } from '../../demo/studio/paste.js';
import { snippets } from '../../demo/studio/snippets.js';
import { writeHead } from '../../src/head/index.js';
import { clean } from '../../src/text/clean.js';
import { tokenize } from '../../src/text/markup.js';
import { plainText } from '../../src/text/plain-text.js';
import { widgets } from './sample.js';

const read = (text: string) => readSnippet(text, widgets, { tokenize, plainText, clean });
const built = { integrity: {}, chunks: [] };
const tokens = { '--cw-accent': '#a2401f', '--cw-radius': '0.5em' };

const configuration = {
  tag: 'news-feed',
  attributes: {
    limit: '5',
    layout: 'grid',
    category: 'Sport,Fêtes & jeux',
    more: 'true',
    heading: 'Vie "locale" <b> {100 %} a|b -- c=d',
    'heading-level': '3',
    endpoint: 'https://a.example/feed.json?a=1&b=2 https://b.example/rss',
  },
  link: { href: 'https://widgets.example/actualites', text: 'Nos actualités & <plus>' },
};

describe('readSnippet', () => {
  it('reads every form of a page that the studio writes, with all that the form supports', () => {
    const poll = {
      tag: 'submit-news',
      attributes: { endpoint: 'https://a.example/s' },
      link: { href: 'https://a.example/', text: 'Proposer' },
    };
    const page = { site: '', files: '', tokens, widgets: [configuration, poll] };
    for (const { id, codes, head } of snippets(page, widgets, built, writeHead)) {
      const expected = [configuration, poll].map(({ link, ...rest }) => ({
        ...rest,
        link: { ...link, href: id === 'lien' ? '' : link.href },
      }));
      expect(read([head, ...codes.map(({ code }) => code)].join('\n')), id).to.deep.equal({
        widgets: expected,
        tokens: head.includes('<style>') ? tokens : {},
        unknown: [],
      });
    }
  });

  it('reads every attribute and value', () => {
    const attributes = {
      endpoint: 'https://a.example/',
      preset: 'commune=Saint-Martin; category=culture',
      metrics: 'wind,gust',
    };
    const page = { site: '', files: '', tokens, widgets: [{ ...configuration, tag: 'submit-news', attributes }] };
    for (const { id, codes } of snippets(page, widgets, built, writeHead)) {
      expect(read(codes[0]?.code ?? '')?.widgets[0]?.attributes, id).to.deep.equal(attributes);
    }
  });

  it('reads snippets that editors have changed', () => {
    const found = read('<p><DIV class="x" data-cw=”News-Feed” data-cw-limit="« 5 »"><br><a href="/a">Là</a></div></p>');
    expect(found?.widgets).to.deep.equal([
      { tag: 'news-feed', attributes: { limit: '5' }, link: { href: '/a', text: 'Là' } },
    ]);
  });

  it('reads a tag with a prefix, and flags without a value', () => {
    expect(read('<cw-news-feed more limit=5 />')?.widgets[0]?.attributes).to.deep.equal({ more: 'true', limit: '5' });
  });

  it('reads a link whose ampersands were escaped twice', () => {
    const found = read('<a href="https://a.example/f#cw=news-feed&amp;amp;limit=5">Là</a>');
    expect(found?.widgets[0]?.attributes).to.deep.equal({ endpoint: 'https://a.example/f', limit: '5' });
  });

  it('reports unknown attributes, and drops them', () => {
    const found = read('<div data-cw="news-feed" data-cw-limite="5" data-cw-onclick="x"></div>');
    expect(found?.unknown).to.deep.equal(['limite', 'onclick']);
    expect(found?.widgets[0]?.attributes).to.deep.equal({});
  });

  it('returns undefined without a widget', () => {
    for (const text of [
      '',
      'bonjour',
      '<div><a href="/">x</a></div>',
      '<div data-cw="autre"></div>',
      '<!-- wp:commune-widgets/widget {"widget": -->',
    ]) {
      expect(read(text), text).to.equal(undefined);
    }
  });

  it('reads hostile text in linear time', () => {
    for (const text of ['<a '.repeat(50_000), '={{'.repeat(50_000), '<!-- wp:commune-widgets/widget {'.repeat(5_000)])
      read(text);
  });
});
