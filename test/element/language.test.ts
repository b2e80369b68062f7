import { expect } from '@open-wc/testing';
import { languageOf } from '../../src/element/language.js';

describe('languageOf', () => {
  it('is the element’s own', () => {
    const element = document.createElement('p');
    element.lang = 'en';
    expect(languageOf(element)).to.equal('en');
  });

  it('is that of the closest ancestor', () => {
    const page = document.createElement('section');
    page.lang = 'ar';
    page.append(document.createElement('p'));
    expect(languageOf(page.firstElementChild!)).to.equal('ar');
  });

  it('crosses shadow roots', () => {
    const host = document.createElement('div');
    host.lang = 'en-GB';
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(languageOf(inner)).to.equal('en-GB');
  });

  it('is French when the page declares none', () => {
    expect(languageOf(document.createElement('p'))).to.equal('fr');
  });

  it('is that of the script tag if the element has none of its own', () => {
    const page = document.createElement('section');
    page.lang = 'en';
    page.append(document.createElement('p'));
    expect(languageOf(page.firstElementChild!, 'fr')).to.equal('fr');
    page.firstElementChild!.setAttribute('lang', 'ar');
    expect(languageOf(page.firstElementChild!, 'fr')).to.equal('ar');
  });
});
