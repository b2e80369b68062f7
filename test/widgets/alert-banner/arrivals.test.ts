import { expect } from '@open-wc/testing';
import { Arrivals } from '../../../src/widgets/alert-banner/arrivals.js';
import { alert } from '../../support/shown-alerts.js';

const danger = alert('crue', { severity: 'danger' });

describe('Arrivals', () => {
  const ids = ({ come }: ReturnType<Arrivals['next']>) => come.map(({ id }) => id);

  it('tells of a danger that the page opens with, and of nothing else', () => {
    expect(ids(new Arrivals().next([alert('eau'), danger], false))).to.deep.equal(['crue']);
  });

  it('tells of nothing that the page brought itself', () => {
    expect(ids(new Arrivals().next([danger], true))).to.deep.equal([]);
  });

  it('tells later of what is new or says something else, once', () => {
    const arrivals = new Arrivals();
    arrivals.next([], false);
    expect(ids(arrivals.next([alert('eau')], false))).to.deep.equal(['eau']);
    expect(arrivals.next([alert('eau')], false)).to.deep.equal({ come: [], isChanged: false });
    expect(ids(arrivals.next([alert('eau', { version: '2' }), danger], false))).to.deep.equal(['eau', 'crue']);
  });

  it('notices that an alert is gone', () => {
    const arrivals = new Arrivals();
    arrivals.next([danger, alert('eau')], false);
    expect(arrivals.next([danger], false)).to.deep.equal({ come: [], isChanged: true });
    expect(arrivals.next([], false).isChanged).to.equal(true);
  });
});
