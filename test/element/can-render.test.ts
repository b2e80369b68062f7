import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import { canRender } from '../../src/element/can-render.js';
import { HeldWarnings } from '../support/held-warnings.js';

describe('canRender', () => {
  let warnings: HeldWarnings;
  const { trustedTypes } = globalThis as { trustedTypes?: unknown };

  beforeEach(() => (warnings = new HeldWarnings()));
  afterEach(() => {
    warnings.restore();
    Object.defineProperty(globalThis, 'trustedTypes', { value: trustedTypes, configurable: true, writable: true });
    if (trustedTypes === undefined) delete (globalThis as { trustedTypes?: unknown }).trustedTypes;
  });

  const withTrustedTypes = () =>
    Object.defineProperty(globalThis, 'trustedTypes', { value: trustedTypes ?? {}, configurable: true });

  // This test must come first, because a template that was once created is never created again.
  it('is false where Trusted Types block templates, with one message that names the directive to add', () => {
    withTrustedTypes();
    const create = stub(document, 'createElement').throws(new TypeError('This document requires TrustedHTML.'));
    const answers = [canRender(), canRender()];
    create.restore();
    expect(answers).to.deep.equal([false, false]);
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.match(/trusted-types commune-widgets$/m);
  });

  it('is true where templates can be created, and changes nothing in the page', () => {
    withTrustedTypes();
    const before = document.documentElement.childElementCount + document.body.childElementCount;
    expect(canRender()).to.equal(true);
    expect(document.documentElement.childElementCount + document.body.childElementCount).to.equal(before);
    expect(warnings.lines).to.be.empty;
  });

  it('is true in browsers without Trusted Types', () => {
    delete (globalThis as { trustedTypes?: unknown }).trustedTypes;
    expect(canRender()).to.equal(true);
  });

  it('is false without a message where style sheets can’t be constructed', () => {
    const { CSSStyleSheet: sheet } = window;
    window.CSSStyleSheet = function () {
      throw new TypeError('Illegal constructor');
    } as unknown as typeof CSSStyleSheet;
    const answer = canRender();
    window.CSSStyleSheet = sheet;
    expect(answer).to.equal(false);
    expect(warnings.lines).to.be.empty;
  });
});
