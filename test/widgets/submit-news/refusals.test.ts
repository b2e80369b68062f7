import { expect } from '@open-wc/testing';
import { refusals } from '../../../src/widgets/submit-news/refusals.js';

const names = ['title', 'images', 'consent'];
const targets = (...pointers: string[]) =>
  refusals(
    pointers.map((pointer) => ({ pointer, detail: 'Non.' })),
    names,
    [7, 9],
  ).map(({ target }) => target);

describe('refusals', () => {
  it('are assigned to the fields of their pointers', () => {
    expect(targets('/title', '#/consent', 'images')).to.deep.equal(['title', 'consent', 'images']);
  });

  it('are assigned to the image of their index', () => {
    expect(targets('/images/1', '/imageAlt/0', '/imageCredit/1', '/imageAlt[]/1')).to.deep.equal([
      'imageAlt-9',
      'imageAlt-7',
      'imageCredit-9',
      'imageAlt-9',
    ]);
  });

  it('are assigned to the date of their place', () => {
    const issues = [0, 1, 2].map((place) => ({ pointer: `/otherDates/${place}`, detail: 'Non.' }));
    const found = refusals(issues, ['otherDates'], [], [0, 3]);
    expect(found.map(({ target }) => target)).to.deep.equal(['startsAt-0', 'startsAt-3', 'otherDates']);
  });

  it('are listed together if they belong to no field', () => {
    const refused = ['/elapsed', '', '/images/5'].map((pointer, index) => ({ pointer, detail: `Non ${index}.` }));
    expect(refusals(refused, ['title'], [])).to.deep.equal([{ target: '', message: 'Non 0. Non 1. Non 2.' }]);
  });

  it('without errors are empty', () => {
    expect(
      refusals(
        [
          { pointer: '/title', detail: '' },
          { pointer: '/x', detail: '' },
        ],
        names,
        [],
      ),
    ).to.deep.equal([]);
  });
});
