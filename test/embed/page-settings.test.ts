import { expect } from '@open-wc/testing';
import { pageSettings } from '../../src/embed/page-settings.js';
import { HeldWarnings } from '../support/held-warnings.js';

describe('pageSettings', () => {
  let warnings: HeldWarnings;
  beforeEach(() => (warnings = new HeldWarnings()));
  afterEach(() => warnings.restore());

  const script = (attributes: Record<string, string>): HTMLScriptElement => {
    const element = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(`data-cw-${name}`, value);
    return element;
  };

  it('reads the settings of the script tag', () => {
    const settings = pageSettings(
      script({ lang: 'en', 'time-zone': 'Indian/Reunion', theme: 'dark', prefix: 'cw', links: 'on' }),
    );
    expect(settings).to.deep.equal({
      lang: 'en',
      timeZone: 'Indian/Reunion',
      theme: 'dark',
      prefix: 'cw',
      origins: [],
      links: true,
    });
  });

  it('reads origins from whole addresses', () => {
    const { origins } = pageSettings(script({ origins: ' https://a.example/  https://b.example:8443/api ' }));
    expect(origins).to.deep.equal(['https://a.example', 'https://b.example:8443']);
  });

  it('merges the origins of all tags, and uses the first value of every other setting', () => {
    const codes = [
      script({ origins: 'https://a.example' }),
      undefined,
      script({ origins: 'https://b.example https://a.example', lang: 'en', theme: '' }),
      script({ lang: 'ar', theme: 'dark' }),
    ];
    const { origins, lang, theme } = pageSettings(...codes);
    expect([...new Set(origins)]).to.deep.equal(['https://a.example', 'https://b.example']);
    expect({ lang, theme }).to.deep.equal({ lang: 'en', theme: 'dark' });
  });

  it('is all defaults without a script tag', () => {
    expect(pageSettings(undefined)).to.deep.include({ prefix: undefined, origins: [], links: false });
  });

  for (const [name, value] of [
    ['time-zone', 'Paris'],
    ['theme', 'sombre'],
    ['prefix', 'cw-'],
    ['prefix', '1er'],
    ['origins', 'commune'],
    ['origins', 'data:text/html,x'],
  ] as const) {
    it(`ignores ${name} “${value}” with one message`, () => {
      pageSettings(script({ [name]: value }));
      expect(pageSettings(script({ [name]: value }))).to.deep.equal(pageSettings(undefined));
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.contain(value);
    });
  }

  it('removes curly quotation marks and unusual spaces around a value', () => {
    expect(pageSettings(script({ prefix: ' ”cw” ' })).prefix).to.equal('cw');
  });
});
