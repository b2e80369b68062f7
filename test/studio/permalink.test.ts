import { expect } from '@open-wc/testing';
import type { Composition } from '../../demo/studio/configuration.js';
import { fromFragment, toFragment } from '../../demo/studio/permalink.js';

describe('toFragment and fromFragment', () => {
  it('preserve a whole page with any characters', () => {
    const composition: Composition = {
      site: 'https://www.ma-commune.fr/',
      files: 'https://widgets.example/v1.2.3/',
      model: 'douce',
      tokens: { '--cw-accent': '#a2401f', '--cw-radius': '0.5em' },
      widgets: [
        {
          tag: 'weather-card',
          attributes: {
            endpoint: 'https://a.example/?a=1&b=2#c',
            'wind-unit': 'm/s',
            heading: 'L’été « 100 % » + #1 ="\'',
          },
          link: { href: 'https://a.example/météo?x=1&y', text: 'Météo & co' },
        },
        { tag: 'poll-box', attributes: { heading: 'Votre avis' }, link: { href: '', text: 'Voter' } },
        { tag: 'poll-box', attributes: {}, link: { href: '/a', text: '' } },
      ],
    };
    expect(fromFragment(toFragment(composition))).to.deep.equal(composition);
  });

  it('leave out empty settings', () => {
    const widgets = [{ tag: 'poll-box', attributes: { heading: '' }, link: { href: '', text: '' } }];
    expect(toFragment({ site: '', files: '', tokens: {}, widgets })).to.equal('#cw=poll-box');
  });

  it('read the addresses of former studios, in which the look follows the widget', () => {
    expect(fromFragment('#cw=poll-box&limit=5&modele=douce&--cw-accent=%23a2401f&vers=%2Fa&lien=Voter')).to.deep.equal({
      site: '',
      files: '',
      model: 'douce',
      tokens: { '--cw-accent': '#a2401f' },
      widgets: [{ tag: 'poll-box', attributes: { limit: '5' }, link: { href: '/a', text: 'Voter' } }],
    });
  });

  it('ignore an unknown theme', () => {
    expect(fromFragment('#cw=poll-box&modele=../x')).to.not.have.property('model');
  });

  it('return undefined for a fragment without a widget', () => {
    for (const fragment of ['', '#', '#contenu', '#cw=', '#limit=5'])
      expect(fromFragment(fragment)).to.equal(undefined);
  });
});
