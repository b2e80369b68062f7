import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import { forget, kept, recall, remember } from '../../src/element/visitor-storage.js';

describe('stored texts', () => {
  for (const keep of ['tab', 'device'] as const) {
    it(`stay until they are deleted (${keep})`, () => {
      expect(recall(keep, 'cw:test')).to.equal(undefined);
      expect(remember(keep, 'cw:test', 'texte')).to.equal(true);
      expect(recall(keep, 'cw:test')).to.equal('texte');
      forget(keep, 'cw:test');
      expect(recall(keep, 'cw:test')).to.equal(undefined);
    });
  }

  it('are found by the prefix of their name', () => {
    for (const name of ['cw:test:1', 'cw:test:2', 'other']) remember('tab', name, 'texte');
    expect(kept('tab', 'cw:test:').sort()).to.deep.equal(['cw:test:1', 'cw:test:2']);
    for (const name of ['cw:test:1', 'cw:test:2', 'other']) forget('tab', name);
    expect(kept('tab', 'cw:test:')).to.be.empty;
  });

  it('are missing without an error when storage is full or blocked', () => {
    const full = stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    try {
      expect(remember('tab', 'cw:test', 'texte')).to.equal(false);
      expect(recall('tab', 'cw:test')).to.equal(undefined);
    } finally {
      full.restore();
    }
  });
});
