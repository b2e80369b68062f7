import { expect } from '@open-wc/testing';
import { optionsOf } from '../../src/element/filter-options.js';

interface Item {
  topics: string[];
}

const items: Item[] = [{ topics: ['Voirie', 'École'] }, { topics: ['voirie'] }, { topics: [] }, { topics: ['Eau'] }];
const topics = ({ topics }: Item): string[] => topics;

describe('the options of a filter', () => {
  it('are in alphabetical order, whatever accents and capitals they have', () => {
    expect(optionsOf(items, items, topics).map(({ value }) => value)).to.deep.equal(['Eau', 'École', 'Voirie']);
  });

  it('have the spelling that comes first, and count the others with it', () => {
    expect(optionsOf(items, items, topics).at(-1)).to.deep.equal({ value: 'Voirie', count: 2 });
  });

  it('count only the items that the other filters leave, and stay when these are none', () => {
    expect(optionsOf(items, items.slice(3), topics)).to.deep.equal([
      { value: 'Eau', count: 1 },
      { value: 'École', count: 0 },
      { value: 'Voirie', count: 0 },
    ]);
  });

  it('may be values that several texts have, without those of none', () => {
    const first = (text: string): string => (text === 'Eau' ? '' : text.slice(0, 1));
    expect(optionsOf(items, items, topics, first)).to.deep.equal([
      { value: 'É', count: 1 },
      { value: 'V', count: 2 },
    ]);
  });
});
