import { expect } from '@open-wc/testing';
import { readSnippet } from '../../demo/studio/paste.js';
import { snippets } from '../../demo/studio/snippets.js';
import { writeHead } from '../../src/head/index.js';
import { clean } from '../../src/text/clean.js';
import { tokenize } from '../../src/text/markup.js';
import { plainText } from '../../src/text/plain-text.js';
import { news, submit, widgets } from './sample.js';

const read = (text: string) => readSnippet(text, widgets, { tokenize, plainText, clean });
const site = { origin: 'https://widgets.example', version: '1.2.3', integrity: {}, chunks: [] };

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
  colours: { '--cw-accent': '#a2401f' },
  link: { href: 'https://widgets.example/actualites', text: 'Nos actualités & <plus>' },
};

describe('readSnippet', () => {
  it('reads every form that the studio writes, with all that the form supports', () => {
    for (const { id, code, head } of snippets(news, configuration, site, writeHead)) {
      const href = id === 'lien' ? '' : configuration.link.href;
      expect(read(`${head}\n${code}`), id).to.deep.equal({
        configuration: {
          ...configuration,
          colours: head.includes('<style>') ? configuration.colours : {},
          link: { ...configuration.link, href },
        },
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
    for (const { id, code } of snippets(
      submit,
      { ...configuration, tag: 'submit-news', attributes },
      site,
      writeHead,
    )) {
      expect(read(code)?.configuration.attributes, id).to.deep.equal(attributes);
    }
  });

  it('reads snippets that editors have changed', () => {
    const found = read('<p><DIV class="x" data-cw=”News-Feed” data-cw-limit="« 5 »"><br><a href="/a">Là</a></div></p>');
    expect(found?.configuration).to.deep.include({ tag: 'news-feed', attributes: { limit: '5' } });
    expect(found?.configuration.link).to.deep.equal({ href: '/a', text: 'Là' });
  });

  it('reads a tag with a prefix, and flags without a value', () => {
    expect(read('<cw-news-feed more limit=5 />')?.configuration.attributes).to.deep.equal({ more: 'true', limit: '5' });
  });

  it('reads a link whose ampersands were escaped twice', () => {
    const found = read('<a href="https://a.example/f#cw=news-feed&amp;amp;limit=5">Là</a>');
    expect(found?.configuration.attributes).to.deep.equal({ endpoint: 'https://a.example/f', limit: '5' });
  });

  it('reports unknown attributes, and drops them', () => {
    const found = read('<div data-cw="news-feed" data-cw-limite="5" data-cw-onclick="x"></div>');
    expect(found?.unknown).to.deep.equal(['limite', 'onclick']);
    expect(found?.configuration.attributes).to.deep.equal({});
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
