import { expect } from '@open-wc/testing';
import { eraseDraft, readDraft, writeDraft } from '../../../src/widgets/submit-news/draft.js';

const name = 'cw:draft:test';
const draft = { type: 'event', values: { title: 'Loto', consent: '1' }, since: 1_000, keep: false } as const;

describe('the draft', () => {
  afterEach(() => eraseDraft(name));

  it('is restored without the consent', () => {
    writeDraft(name, draft);
    expect(readDraft(name)).to.deep.equal({ ...draft, values: { title: 'Loto' } });
  });

  it('is stored in one place only', () => {
    writeDraft(name, draft);
    writeDraft(name, { ...draft, keep: true });
    expect([sessionStorage.getItem(name), readDraft(name)?.keep]).to.deep.equal([null, true]);
    eraseDraft(name);
    expect(readDraft(name)).to.equal(undefined);
  });

  for (const text of ['', '{', 'null', '[]', '{"values":null}', '{"values":7}']) {
    it(`is undefined for ${JSON.stringify(text)}`, () => {
      sessionStorage.setItem(name, text);
      expect(readDraft(name)).to.equal(undefined);
    });
  }

  it('reads only known members of stored data from elsewhere', () => {
    sessionStorage.setItem(name, '{"type":"x","values":{"title":7,"__proto__":{"body":"a"},"place":"Mairie"}}');
    expect(readDraft(name)).to.deep.include({ type: 'news', values: { place: 'Mairie' } });
  });
});
