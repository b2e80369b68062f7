import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { keepsSwallowed } from '../../src/embed/fallback-content.js';

describe('keepsSwallowed', () => {
  const kept = (content: unknown): boolean => {
    const placeholder = document.createElement('div');
    render(content, placeholder);
    return keepsSwallowed(placeholder);
  };

  it('is false for a link, a paragraph or a short list', () => {
    expect(kept(html`<a href="/">Actualités</a>`)).to.equal(false);
    expect(kept(html`<p><br /><a href="/">Actualités</a></p>`)).to.equal(false);
    expect(kept(html`<ul><li><a href="/">Une</a></li></ul>`)).to.equal(false);
  });

  it('is true for parts of a page, and for another placeholder', () => {
    expect(kept(html`<h2>Horaires</h2>`)).to.equal(true);
    expect(kept(html`<section><p>Suite</p></section>`)).to.equal(true);
    expect(kept(html`<div data-cw="poll-box"></div>`)).to.equal(true);
  });

  it('is true for more text than a fallback has', () => {
    expect(kept(html`<p>${'mot '.repeat(200)}</p>`)).to.equal(true);
  });
});
