import { expect } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import { shared } from '../../../src/shared.js';
import { all, feed, item, texts } from '../../support/shown-news.js';

describe('the dates of <news-feed>', () => {
  it('show the publication in the commune’s time zone', async () => {
    const element = await feed([item(1, { published: new Date('2009-12-16T17:33:00Z') })]);
    expect(texts(element, 'time')).to.deep.equal(['Publié le 16/12/2009 - 18:33']);
    expect(all(element, 'time')[0]!.getAttribute('datetime')).to.equal('2009-12-16T18:33:00+01:00');
  });

  it('show an update that is more than an hour later', async () => {
    const published = new Date('2012-03-24T12:00:00Z');
    const after = (minutes: number) => new Date(published.getTime() + minutes * 60_000);
    const element = await feed([
      item(1, { published, updated: after(60) }),
      item(2, { published, updated: after(61) }),
      item(3, { published, updated: after(-600) }),
    ]);
    expect(texts(element, '[part="updated"]')).to.deep.equal(['Mis à jour le 24/03/2012 - 14:01']);
  });

  it('show a recent date as an age, with the date itself hidden visually', async () => {
    const clock = useFakeTimers({ now: new Date('2026-02-13T12:00:00Z'), toFake: ['Date'] });
    const element = await feed(
      [
        item(1, { published: new Date('2026-02-13T10:00:00Z') }),
        item(2, { published: new Date('2026-02-10T10:00:00Z') }),
        item(3, { published: new Date('2026-01-10T10:00:00Z') }),
        item(4, { published: new Date('2026-02-14T10:00:00Z') }),
      ],
      { dates: 'relative' },
    );
    clock.restore();
    expect(texts(element, 'time')).to.deep.equal([
      'Publié il y a 2 heures (13/02/2026 - 11:00)',
      'Publié il y a 3 jours (10/02/2026 - 11:00)',
      'Publié le 10/01/2026 - 11:00',
      'Publié le 14/02/2026 - 11:00',
    ]);
  });

  it('show the date visibly beside an age if the clock is not confirmed', async () => {
    const element = await feed([item(1, { published: new Date(Date.now() - 7_200_000) })], { dates: 'relative' });
    for (const [sure, hidden] of [
      [true, 1],
      [false, 0],
    ] as const) {
      shared.isClockSure = sure;
      element.requestUpdate();
      await element.updateComplete;
      expect(all(element, 'time span')).to.have.length(1);
      expect(all(element, 'time .visually-hidden'), String(sure)).to.have.length(hidden);
    }
    delete shared.isClockSure;
  });
});
