import { expect } from '@open-wc/testing';
import { writeHead, type HeadFiles, type HeadWidget } from '../../src/head/index.js';

const files: HeadFiles = {
  folder: '/widgets/',
  integrity: 'sha384-entry',
  chunks: [
    { name: 'news-feed', file: 'chunks/news-feed-1.js', integrity: 'sha256-news' },
    { name: 'weather-card', file: 'chunks/weather-card-1.js', integrity: 'sha256-weather' },
    { name: 'html-reader', file: 'chunks/html-reader-1.js', look: '^rss\\b|\\.xml\\b' },
    { name: 'feeds', file: 'chunks/feeds-1.js', of: 'news-feed', look: '^rss\\b|\\.xml\\b' },
    { name: 'job-feeds', file: 'chunks/job-feeds-1.js', of: 'job-board', look: '\\.xml\\b' },
    { name: 'search', file: 'chunks/search-1.js', of: 'news-feed', look: '^@(?:search|filters)$' },
  ],
};

const news = (attributes: HeadWidget['attributes'], form: HeadWidget['form'] = 'placeholder'): HeadWidget => ({
  tag: 'news-feed',
  form,
  attributes,
});
const linesOf = (...widgets: HeadWidget[]): string[] => writeHead(widgets, files);
const hrefsOf = (lines: string[]): string[] => lines.flatMap((line) => /<link .*href="([^"]*)"/.exec(line)?.[1] ?? []);

describe('the head of a page with widgets', () => {
  it('loads the script and, at the same time, the data and the parts that these widgets need', () => {
    expect(linesOf(news({ endpoint: '/feed.json?a=1&b=2' })).slice(0, -1)).to.deep.equal([
      '<script type="module" src="/widgets/commune-widgets.js" integrity="sha384-entry"></script>',
      '<link rel="preload" as="fetch" crossorigin="anonymous" href="/feed.json?a=1&amp;b=2">',
      '<link rel="modulepreload" href="/widgets/chunks/news-feed-1.js" integrity="sha256-news">',
    ]);
  });

  it('requests what reads the format, by the name of the format or by the address', () => {
    for (const attributes of [
      { endpoint: '/flux.XML', format: '' },
      { endpoint: '/flux', format: 'rss' },
    ]) {
      expect(hrefsOf(linesOf(news(attributes))).slice(1)).to.deep.equal([
        '/widgets/chunks/news-feed-1.js',
        '/widgets/chunks/html-reader-1.js',
        '/widgets/chunks/feeds-1.js',
      ]);
    }
  });

  it('requests what an attribute needs, by its name', () => {
    const parts = ['/widgets/chunks/news-feed-1.js', '/widgets/chunks/search-1.js'];
    expect(hrefsOf(linesOf(news({ endpoint: '/a', filters: '' })))).to.deep.equal(['/a', ...parts]);
    expect(hrefsOf(linesOf(news({ endpoint: '/search?@filters' })))).to.deep.equal(['/search?@filters', parts[0]]);
  });

  it('requests several addresses, each once', () => {
    const hrefs = hrefsOf(linesOf(news({ endpoint: ' /a.json  /b.json ' }), news({ endpoint: '/b.json' })));
    expect(hrefs).to.deep.equal(['/a.json', '/b.json', '/widgets/chunks/news-feed-1.js']);
  });

  it('leaves the data of a lazy widget to the script', () => {
    const hrefs = hrefsOf(linesOf(news({ endpoint: '/a.json', loading: 'lazy' })));
    expect(hrefs).to.deep.equal(['/widgets/chunks/news-feed-1.js']);
  });

  it('requests no more of one server than a browser does at once, the script included', () => {
    const many = Array.from({ length: 9 }, (_, index) => news({ endpoint: `/${index}.json` }));
    const other = news({ endpoint: 'https://api.example/x.json' });
    expect(hrefsOf(linesOf(...many, other))).to.deep.equal([
      '/0.json',
      '/widgets/chunks/news-feed-1.js',
      '/1.json',
      '/2.json',
      '/3.json',
      'https://api.example/x.json',
    ]);
  });

  it('lists the origin of a geocoder too, which receives what visitors write', () => {
    const attributes = { endpoint: '/schema', geocoder: 'https://data.geopf.fr/geocodage' };
    expect(linesOf({ tag: 'submit-news', form: 'placeholder', attributes })[0]).to.include(
      'data-cw-origins="https://data.geopf.fr"',
    );
  });

  it('lists the origins to which a widget sends, and allows links where one is a widget', () => {
    const poll = {
      tag: 'poll-box',
      form: 'placeholder',
      attributes: { endpoint: 'https://a.example/polls/1' },
    } as const;
    expect(linesOf(poll)[0]).to.include('data-cw-origins="https://a.example"').and.not.include('data-cw-links');
    expect(linesOf(news({ endpoint: 'https://a.example/x' }, 'link'))[0])
      .to.include('data-cw-links="on"')
      .and.not.include('data-cw-origins');
  });

  it('has further settings of the script', () => {
    expect(writeHead([], files, [['data-cw-lang', 'en']])).to.deep.equal([
      '<script type="module" src="/widgets/commune-widgets.js" integrity="sha384-entry" data-cw-lang="en"></script>',
    ]);
  });

  it('is escaped', () => {
    const [, preload] = linesOf(news({ endpoint: '/"><script>' }));
    expect(preload).to.match(/href="\/&quot;&gt;&lt;script&gt;">$/);
  });

  it('is shorter than 1 kB for a page with two widgets', () => {
    const integrity = `sha256-${'A'.repeat(43)}=`;
    const hashed = {
      folder: '/widgets/',
      integrity: `sha384-${'A'.repeat(64)}`,
      chunks: files.chunks.map((chunk) => ({ ...chunk, integrity, file: chunk.file.replace('1', 'AbCd1234') })),
    };
    const weather = { tag: 'weather-card', form: 'placeholder', attributes: { endpoint: '/meteo.json' } } as const;
    const head = writeHead([news({ endpoint: '/actualites.json', limit: '5' }), weather], hashed).join('\n');
    expect(head).to.include('weather-card-AbCd1234.js');
    expect(new Blob([head]).size).to.be.below(1024);
  });
});
