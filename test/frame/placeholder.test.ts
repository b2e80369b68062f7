import { expect } from '@open-wc/testing';
import { fillPlaceholder } from '../../src/frame/placeholder.js';
import { shared } from '../../src/shared.js';

describe('fillPlaceholder', () => {
  const { warn } = console;
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    shared.warned.clear();
    console.warn = (line: string) => void lines.push(line);
  });
  afterEach(() => (console.warn = warn));

  const OWN = 'https://w.example';
  const fill = (
    query: Record<string, string>,
    origins = '',
    { ancestors = [OWN], tag = 'news-feed' }: { ancestors?: string[]; tag?: string } = {},
  ): HTMLElement => {
    const placeholder = document.createElement('div');
    placeholder.dataset['cw'] = tag;
    const anchor = document.createElement('a');
    anchor.href = '/';
    placeholder.append(anchor);
    const script = document.createElement('script');
    script.setAttribute('data-cw-origins', origins);
    const address = new URL(`https://w.example/embed/news-feed.html?${new URLSearchParams(query).toString()}`);
    fillPlaceholder(placeholder, address, script, ancestors);
    return placeholder;
  };

  it('replaces its own link, and none in content that the server has rendered', () => {
    const placeholder = document.createElement('div');
    placeholder.dataset['cw'] = 'news-feed';
    const content = document.createElement('div');
    content.setAttribute('data-cw-prerendered', 'news-feed');
    const [inner, own] = [document.createElement('a'), document.createElement('a')];
    content.append(inner);
    placeholder.append(content, own);
    fillPlaceholder(placeholder, new URL('https://w.example/embed/news-feed.html?label=Vie+locale'), undefined, [OWN]);
    expect([inner.textContent, own.textContent]).to.deep.equal(['', 'Vie locale']);
  });

  it('sets the attributes in the address', () => {
    const { dataset } = fill({ endpoint: '/feed.json', limit: '5', 'heading-level': '3' });
    expect(Object.fromEntries(Object.entries(dataset))).to.deep.equal({
      cw: 'news-feed',
      cwEndpoint: '/feed.json',
      cwLimit: '5',
      cwHeadingLevel: '3',
    });
  });

  it('ignores invalid attribute names', () => {
    expect(fill({ endpoint: '/feed.json', 'a b': '1', onClick: '1', '-x': '1' }).getAttributeNames()).to.deep.equal([
      'data-cw',
      'data-cw-endpoint',
    ]);
  });

  it('accepts an endpoint of another origin only if it is listed', () => {
    const endpoint = 'https://www.commune.example/feed.json';
    expect(fill({ endpoint }).hasAttribute('data-cw')).to.equal(false);
    expect(lines).to.have.length(1);
    const told = fill({ endpoint }).textContent;
    expect(told)
      .to.match(/^Ces informations ne peuvent pas être affichées ici\u00a0:/)
      .and.not.to.contain('http');
    expect(fill({ endpoint: '/feed.json' }).textContent).to.equal('');
    expect(fill({ endpoint }, 'https://www.commune.example').dataset['cwEndpoint']).to.equal(endpoint);
  });

  it('refuses all of several endpoints if one of them is not listed', () => {
    expect(fill({ endpoint: '/feed.json https://evil.example/' }).hasAttribute('data-cw')).to.equal(false);
  });

  for (const endpoint of [
    '"https://evil.example/"',
    '“https://evil.example/”',
    '« https://evil.example/ »',
    '\u00A0https://evil.example/',
    "/feed.json 'https://evil.example/'",
    '//evil.example/',
    'https:\\\\evil.example/',
  ]) {
    it(`refuses ${JSON.stringify(endpoint)}, which the widget would parse as another origin`, () => {
      expect(fill({ endpoint }).hasAttribute('data-cw')).to.equal(false);
    });
  }

  describe('the fallback link', () => {
    const linkOf = (link: string, more: Record<string, string> = {}, origins?: string): string | null =>
      fill({ link, label: 'Toutes les actualités', ...more }, origins)
        .querySelector('a')!
        .getAttribute('href');

    it('is the page’s own with the label in the address, if the address has no link', () => {
      const anchor = fill({ label: 'Toutes les actualités', link: '' }).querySelector('a');
      expect(anchor?.textContent).to.equal('Toutes les actualités');
      expect(anchor?.getAttribute('href')).to.equal('/');
    });

    it('may lead to this site and to listed ones', () => {
      expect(linkOf('/actus?page=2#top')).to.equal('https://w.example/actus?page=2#top');
      expect(linkOf('HTTPS://W.EXAMPLE:443/actus')).to.equal('https://w.example/actus');
      expect(linkOf('https://www.commune.example/actus', {}, 'https://www.commune.example')).to.equal(
        'https://www.commune.example/actus',
      );
      expect(lines).to.be.empty;
    });

    for (const link of [
      'https://evil.example/',
      '//evil.example/',
      '\\\\evil.example/',
      '/\\evil.example/',
      'https:\\\\evil.example/',
      '\thttps://evil.example/',
      'ht\ntps://evil.example/',
      'https://w.example@evil.example/',
      'https://w.example:443@evil.example/',
      'https://evil.example@w.example/',
      'https://evil.example%40w.example/',
      'https://w.example.evil.example/',
      'https://w.example:8443/',
      'http://w.example/',
      // Cyrillic letters, and a character that only resembles a dot.
      'https://w.ехample/',
      'https://w.example․evil.example/',
      'https://[::1]/',
      'javascript:alert(1)',
      'JAVASCRIPT://w.example/%0Aalert(1)',
      ' javascript:alert(1)',
      'data:text/html,<p>Bonjour',
      'blob:https://w.example/9115d58c-bcda-ff47-86e5-083e9a215304',
      'filesystem:https://w.example/temporary/page.html',
      'view-source:https://w.example/',
      'mailto:mairie@evil.example',
      'tel:0890000000',
      'https://',
    ]) {
      it(`never leads to ${JSON.stringify(link)}: the label stays, without a link`, () => {
        const anchor = fill({ link, label: 'Toutes les actualités' }).querySelector('a');
        expect(anchor?.textContent).to.equal('Toutes les actualités');
        expect(anchor?.hasAttribute('href')).to.equal(false);
        expect(lines).to.have.length(1);
      });
    }

    it('leads to the site of the data instead of an unlisted one', () => {
      const data = 'https://www.commune.example/feed.json?page=2';
      expect(linkOf('https://evil.example/', { endpoint: '/feed.json' })).to.equal('https://w.example');
      expect(linkOf('https://evil.example/', { endpoint: data }, 'https://www.commune.example')).to.equal(
        'https://www.commune.example',
      );
    });

    it('does not lead to the site of an endpoint that is refused', () => {
      const endpoint = 'https://evil.example/feed.json';
      expect(linkOf('https://evil.example/', { endpoint })).to.equal(null);
      expect(linkOf('https://evil.example/', { endpoint: `/feed.json ${endpoint}` })).to.equal(null);
    });
  });

  describe('the texts in the address', () => {
    const words = { endpoint: '/feed.json', heading: 'Alerte : payez votre amende', label: 'Payer', place: 'Paris' };
    const said = (origins: string, ancestors: string[], tag?: string): (string | undefined)[] => {
      const placeholder = fill(words, origins, { ancestors, ...(tag && { tag }) });
      return [placeholder.dataset['cwHeading'], placeholder.textContent || undefined, placeholder.dataset['cwPlace']];
    };
    const SITE = 'https://www.commune.example';

    it('are shown in a frame on this site, or on a listed one', () => {
      const all = [words.heading, words.label, words.place];
      expect(said('', [OWN])).to.deep.equal(all);
      expect(said(SITE, [SITE])).to.deep.equal(all);
      expect(said(SITE, [SITE, OWN], 'weather-card')).to.deep.equal(all);
    });

    for (const [title, ancestors] of [
      ['a page by itself', []],
      ['a frame on an unlisted site', ['https://evil.example']],
      ['a frame on a listed site inside an unlisted one', [SITE, 'https://evil.example']],
      ['a frame of nobody knows whom', ['']],
      ['a frame of a sandbox', ['null']],
    ] as const) {
      it(`are not shown in ${title}`, () => {
        expect(said(SITE, [...ancestors], 'weather-card')).to.deep.equal([undefined, undefined, undefined]);
        // In a job board, `place` is a filter and is not shown as text.
        expect(said(SITE, [...ancestors], 'job-board')[2]).to.equal(words.place);
      });
    }

    it('are cut at eighty characters', () => {
      const { dataset, textContent } = fill({ endpoint: '/f', heading: 'a '.repeat(100), label: 'b'.repeat(100) });
      expect(dataset['cwHeading']).to.have.length.within(70, 80);
      expect(textContent).to.equal(`${'b'.repeat(79)}…`);
    });
  });

  it('ignores unlisted addresses in attributes that become links', () => {
    const links = { 'privacy-url': '//evil.example/', 'rules-url': '/regles', 'form-url': '“https://evil.example/”' };
    const { dataset } = fill({ endpoint: '/schema', ...links });
    expect(dataset['cwPrivacyUrl']).to.equal(undefined);
    expect(dataset['cwRulesUrl']).to.equal('https://w.example/regles');
    // The text in quotes is parsed as a path on this site, and as an absolute address it stays so for the widget.
    expect(dataset['cwFormUrl']).to.match(/^https:\/\/w\.example\//);
  });

  it('ignores a geocoder of an unlisted address, which would receive what visitors write', () => {
    const { dataset } = fill({ endpoint: '/schema', geocoder: 'https://evil.example/geocodage' });
    expect(dataset['cwGeocoder']).to.equal(undefined);
    expect(fill({ endpoint: '/schema', geocoder: '/geocodage' }).dataset['cwGeocoder']).to.equal(
      'https://w.example/geocodage',
    );
  });
});
