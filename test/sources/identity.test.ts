import { expect } from '@open-wc/testing';
import { distinct, mergeAnswers, withOwnIds } from '../../src/sources/identity.js';

interface Item {
  id: string;
  url?: string;
  title: string;
  text?: string;
  source?: { url?: string };
}

const item = (id: string, url?: string, title = `Titre ${id}`): Item => ({ id, ...(url && { url }), title });
const ids = (items: readonly Item[]) => items.map(({ id }) => id);
const merged = (...answers: Item[][]) => mergeAnswers(answers);

describe('distinct', () => {
  it('keeps unique ids', () => {
    const items = [item('1', 'https://a.fr/'), item('2', 'https://a.fr/')];
    expect(distinct(items)).to.deep.equal(items);
  });

  it('replaces an id that several items share by their address', () => {
    const items = [item('N/A', 'https://a.fr/1'), item('N/A', 'https://a.fr/2'), item('3', 'https://a.fr/3')];
    expect(ids(distinct(items))).to.deep.equal(['https://a.fr/1', 'https://a.fr/2', '3']);
  });

  it('uses the title if they share the address too, and the position if they share all', () => {
    const url = 'https://a.fr/';
    const items = [item('N/A', url, 'Un'), item('N/A', url, 'Deux'), { ...item('N/A', url, 'Deux'), text: 'autre' }];
    expect(ids(distinct(items))).to.deep.equal(['Un', 'Deux 2', 'Deux 3']);
  });

  it('never assigns another item’s id', () => {
    const items = [item('1', 'https://a.fr/', 'N'), item('1', 'https://a.fr/', 'M'), item('N'), item('https://a.fr/')];
    expect(new Set(ids(distinct(items))).size).to.equal(4);
  });

  it('returns an item once, however often the response repeats it', () => {
    expect(distinct([item('1'), item('2'), item('1')])).to.deep.equal([item('1'), item('2')]);
    expect(ids(withOwnIds([item('1'), item('2'), item('1')]))).to.deep.equal(['1', '2', '1']);
  });
});

describe('mergeAnswers', () => {
  it('keeps items of two responses with the same short id, and makes their ids unique', () => {
    const answers = [[item('12', 'https://a.fr/1')], [item('12', 'https://b.fr/1')], [item('12')], [item('12')]];
    expect(ids(merged(...answers))).to.deep.equal(['12', '12 https://b.fr/1', '12 2', '12 3']);
  });

  it('recognises an item that is repeated in its own response', () => {
    const one = item('1', 'https://a.fr/1');
    expect(merged([one, one], [item('x', 'https://a.fr/1')])).to.deep.equal([one]);
  });

  it('never compares items of the same response', () => {
    const url = 'https://a.fr/emploi';
    expect(merged([item('1', url), item('2', url)])).to.have.length(2);
    expect(merged([item('1', url), item('2', url)], [item('3', 'https://a.fr/x')])).to.have.length(3);
  });

  it('ignores an address that several items of a response share', () => {
    const url = 'https://a.fr/alertes';
    expect(merged([item('1', url), item('2', url)], [item('3', url)])).to.have.length(3);
    expect(merged([item('3', url)], [item('1', url), item('2', url)])).to.have.length(3);
  });

  it('recognises an item with a shared address by its id, when the same feed comes twice', () => {
    const feed = [item('1', 'https://a.fr/alertes'), item('2', 'https://a.fr/alertes')];
    expect(merged(feed, feed)).to.deep.equal(feed);
  });

  it('ignores the address of the site’s home page', () => {
    expect(merged([item('1', 'https://a.fr/')], [item('2', 'https://a.fr/')])).to.have.length(2);
    const home = (id: string) => ({ ...item(id, 'https://a.fr/alertes/'), source: { url: 'https://a.fr/alertes' } });
    expect(merged([home('1')], [home('2')])).to.have.length(2);
    expect(merged([item('1', 'https://a.fr/?p=12')], [item('2', 'https://a.fr/?p=12')])).to.have.length(1);
  });

  it('compares ids that are addresses with addresses', () => {
    expect(merged([item('https://a.fr/?p=1', 'https://a.fr/un')], [item('x', 'https://a.fr/?p=1')])).to.have.length(1);
    expect(merged([item('https://a.fr/un')], [item('https://a.fr/un', 'https://b.fr/lu-ailleurs')])).to.have.length(1);
  });

  const same = [
    'https://a.fr/x?p=1',
    'https://a.fr/x/?p=1',
    'https://a.fr/x?p=1#',
    'https://a.fr/x?p=1#xtor=RSS-1',
    'https://a.fr/x?p=1#xtor',
    'https://a.fr/x?p=1#at_medium=rss&at_campaign=actu',
    'https://a.fr/x?mtm_campaign=rss&p=1#pk_kwd=a',
    'http://a.fr/x?utm_source=rss&p=1',
    'https://a.fr/x?p=1&fbclid=z',
  ];
  for (const url of same) {
    it(`recognises ${url} as the page of ${same[0] ?? ''}`, () => {
      expect(ids(merged([item('a', same[0])], [item('b', url)]))).to.deep.equal(['a']);
    });
  }

  const others = ['?p=2', '/X?p=1', '/x?p=1#n1', '/x?p=1#!/actu/1', '/x?p=1#/actu?xtor=1', '/x?p=1#xtor=1&n=1'];
  for (const url of others.map((rest) => `https://a.fr${rest}`)) {
    it(`distinguishes ${url} from ${same[0] ?? ''}`, () => {
      expect(merged([item('a', same[0])], [item('b', url)])).to.have.length(2);
    });
  }
});
