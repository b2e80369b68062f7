import { expect } from '@open-wc/testing';
import { squeezeCss, squeezeHtml } from '../../scripts/build/squeeze-text.js';

describe('squeezeCss', () => {
  const cases = [
    ['indentation', '\n  :host {\n    color: red;\n  }\n', ' :host{color:red}'],
    ['comments', 'a { /* why */ color: red }', 'a{color:red}'],
    ['a list of selectors', 'a,\n b , c {}', 'a,b,c{}'],
    ['the zero before a decimal point', 'margin: 0.5em -0.25em 10.5em', 'margin:.5em -.25em 10.5em'],
    ['the space of a descendant, which has a meaning', 'a :hover  b {}', 'a :hover b{}'],
    ['the spaces of calc(), which have one too', 'width: calc(1em  +  2px)', 'width:calc(1em + 2px)'],
    [
      'strings, as they are',
      `content: ' ;  /* a */ '; quotes: "«  " "  »"`,
      `content:' ;  /* a */ ';quotes:"«  " "  »"`,
    ],
    ['an escaped quote in a string', `content: 'a\\'  b'; a {  }`, `content:'a\\'  b';a{}`],
  ] as const;
  for (const [what, css, expected] of cases) {
    it(`squeezes ${what}`, () => {
      expect(squeezeCss(css)).to.equal(expected);
    });
  }

  it('results in the same rules in a browser', () => {
    const css = `
      :host([hidden]) , .a > .b + .c { margin: -1em auto ; content: '  x' }
      @media (min-width: 30em) and (forced-colors: active) { a:not(.b , .c) :focus { --x: 1px solid; } }
    `;
    const rules = (text: string): string[] => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return [...sheet.cssRules].map((rule) => rule.cssText);
    };
    expect(rules(squeezeCss(css))).to.deep.equal(rules(css));
    expect(rules(css)).to.have.length(2);
  });
});

describe('squeezeHtml', () => {
  const cases = [
    ['indentation to one space', '<p\n    class="a"\n  >\n  <b></b></p>', '<p class="a" > <b></b></p>'],
    ['no no-break space', 'a\u00a0\u202f  b', 'a\u00a0\u202f b'],
  ] as const;
  for (const [what, markup, expected] of cases) {
    it(`squeezes ${what}`, () => {
      expect(squeezeHtml(markup)).to.equal(expected);
    });
  }
});
