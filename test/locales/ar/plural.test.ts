import { expect } from '@open-wc/testing';
import { poll } from '../../../src/locales/ar/poll.js';
import { plural } from '../../../src/locales/ar/plural.js';
import { weather } from '../../../src/locales/ar/weather.js';

describe('plural', () => {
  for (const [count, written] of [
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, '3 few'],
    [10, '10 few'],
    [11, '11 many'],
    [99, '99 many'],
    [100, '100 other'],
    [102, '102 other'],
    [103, '103 few'],
    [111, '111 many'],
    [1.5, '1.5 other'],
  ] as const) {
    it(`writes ${count} as “${written}”`, () => {
      expect(plural(count, ['zero', 'one', 'two', 'few', 'many', 'other'])).to.equal(written);
    });
  }

  it('counts votes from none to more than a hundred', () => {
    expect([0, 1, 2, 3, 11, 100, 102].map((count) => poll.votes(count))).to.deep.equal([
      'لا أصوات',
      'صوت واحد',
      'صوتان',
      '3 أصوات',
      '11 صوتًا',
      '100 صوت',
      '102 صوت',
    ]);
  });

  it('speaks degrees and speeds', () => {
    expect(weather.spoken.degrees(2, '2')).to.equal('درجتان');
    expect(weather.spokenWind['km/h'](19, '19')).to.equal('19 كيلومترًا في الساعة');
    expect(weather.spoken.degrees(-2, '\u200e−2')).to.equal('ناقص درجتان');
    expect(weather.spoken.degrees(5.5, '5.5')).to.equal('5.5 درجة');
  });
});
