import { expect } from '@open-wc/testing';
import { parse } from '../../../src/sources/index.js';

const read = (value: unknown) =>
  parse('submission', {
    body: new TextEncoder().encode(JSON.stringify(value)),
    contentType: 'application/json',
    url: 'https://www.commune.test/submissions/schema',
  });

describe('the schema of submissions', () => {
  it('reads every member of the contract', () => {
    const schema = read({
      types: ['news', 'event'],
      categories: [{ id: 'culture', label: 'Culture' }],
      fields: {
        title: { required: true, maxLength: 120 },
        commune: { preset: 'Saint-Martin', locked: true },
        images: { required: false },
      },
      images: { max: 3, bytes: 2_000_000, pixels: 10_000_000, types: ['image/jpeg', 'image/gif'] },
      privacyUrl: '/confidentialite',
      rulesUrl: 'https://www.commune.test/charte',
      challenge: null,
    });
    expect(schema.types).to.deep.equal(['news', 'event']);
    expect(schema.categories).to.deep.equal([{ id: 'culture', label: 'Culture' }]);
    expect(schema.fields.title).to.deep.include({ required: true, maxLength: 120 });
    expect(schema.fields.commune).to.deep.include({ required: false, preset: 'Saint-Martin', locked: true });
    expect(schema.images).to.deep.equal({ max: 3, bytes: 2_000_000, pixels: 10_000_000, types: ['image/jpeg'] });
    expect(schema.privacyUrl).to.equal('https://www.commune.test/confidentialite');
    expect(schema.rulesUrl).to.equal('https://www.commune.test/charte');
    expect(schema.challenge).to.equal(false);
  });

  const challenges: [given: unknown, read: unknown][] = [
    ['../challenge', 'https://www.commune.test/challenge'],
    [{ parameters: { nonce: '00' } }, { parameters: { nonce: '00' } }],
    [true, true],
    ['javascript:alert(1)', true],
    [null, false],
    ['', false],
  ];
  for (const [given, expected] of challenges) {
    it(`reads the challenge ${JSON.stringify(given)}`, () => {
      expect(read({ types: ['news'], challenge: given }).challenge).to.deep.equal(expected);
    });
  }

  it('includes the listed fields, and those that are always required', () => {
    const { fields } = read({ types: ['news'], fields: { body: { required: true }, price: null, place: false } });
    expect(Object.keys(fields)).to.have.members(['title', 'body', 'startsAt', 'consent']);
    expect(fields.title?.required).to.equal(true);
  });

  it('includes all known fields if none are listed', () => {
    const { fields } = read({ types: ['event'] });
    expect(fields.contactEmail?.required).to.equal(true);
    expect(fields.price?.required).to.equal(false);
  });

  it('has the type news if no type is known', () => {
    expect(read({ types: ['recipe'] }).types).to.deep.equal(['news']);
  });

  it('ignores field names such as __proto__', () => {
    const { fields } = read(JSON.parse('{"types":[],"fields":{"__proto__":{"required":true},"constructor":{}}}'));
    expect(Object.keys(fields)).to.have.members(['title', 'startsAt', 'consent']);
  });

  for (const max of [0, null]) {
    it(`accepts no images with ${max === 0 ? 'a maximum of none' : 'no rules for them'}`, () => {
      expect(read({ types: ['news'], images: max === 0 ? { max } : max }).images).to.equal(undefined);
    });
  }

  it('uses the default limits for images if none are given', () => {
    expect(read({ types: ['news'], images: { max: 2 } }).images).to.deep.include({ max: 2, bytes: 5_242_880 });
  });

  it('links to web pages only', () => {
    const schema = read({ types: ['news'], privacyUrl: 'javascript:alert(1)', rulesUrl: 7 });
    expect([schema.privacyUrl, schema.rulesUrl]).to.deep.equal([undefined, undefined]);
  });

  it('does not lock a field without a preset', () => {
    expect(read({ types: [], fields: { commune: { locked: true } } }).fields.commune?.locked).to.equal(false);
  });

  it('throws for any other response', () => {
    expect(() => read({ items: [] }))
      .to.throw()
      .with.property('code', 'unknown-format');
  });
});
