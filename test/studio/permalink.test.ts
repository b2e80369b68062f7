import { expect } from '@open-wc/testing';
import { fromFragment, toFragment } from '../../demo/studio/permalink.js';

describe('toFragment and fromFragment', () => {
  it('preserve a whole configuration with any characters', () => {
    const configuration = {
      tag: 'weather-card',
      attributes: {
        endpoint: 'https://a.example/?a=1&b=2#c',
        'wind-unit': 'm/s',
        heading: 'L’été « 100 % » + #1 ="\'',
      },
      model: 'douce',
      colours: { '--cw-accent': '#a2401f' },
      link: { href: 'https://a.example/météo?x=1&y', text: 'Météo & co' },
    };
    expect(fromFragment(toFragment(configuration))).to.deep.equal(configuration);
  });

  it('leave out empty settings', () => {
    const empty = { tag: 'poll-box', attributes: { heading: '' }, colours: {}, link: { href: '', text: '' } };
    expect(toFragment(empty)).to.equal('#cw=poll-box');
  });

  it('ignore an unknown theme', () => {
    expect(fromFragment('#cw=poll-box&modele=../x')).to.not.have.property('model');
  });

  it('return undefined for a fragment without a widget', () => {
    for (const fragment of ['', '#', '#contenu', '#cw=', '#limit=5'])
      expect(fromFragment(fragment)).to.equal(undefined);
  });
});
