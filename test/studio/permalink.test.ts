import { expect } from '@open-wc/testing';
import { fromFragment, toFragment } from '../../demo/studio/permalink.js';

describe('toFragment and fromFragment', () => {
  it('hold a whole configuration, whatever characters are in it', () => {
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

  it('say nothing of what is empty', () => {
    const empty = { tag: 'poll-box', attributes: { heading: '' }, colours: {}, link: { href: '', text: '' } };
    expect(toFragment(empty)).to.equal('#cw=poll-box');
  });

  it('know no theme that there is none of', () => {
    expect(fromFragment('#cw=poll-box&modele=../x')).to.not.have.property('model');
  });

  it('take a fragment without a widget for none', () => {
    for (const fragment of ['', '#', '#contenu', '#cw=', '#limit=5'])
      expect(fromFragment(fragment)).to.equal(undefined);
  });
});
