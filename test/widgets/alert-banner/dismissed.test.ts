import { expect } from '@open-wc/testing';
import { forgetOver, isDismissed, keepDismissed } from '../../../src/widgets/alert-banner/dismissed.js';
import { alert } from '../../support/shown-alerts.js';

const NOW = new Date('2026-12-01T10:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

describe('a hidden alert', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is kept by its identifier, its version and its end, and nothing else', () => {
    keepDismissed(alert('eau', { until: later(5) }), NOW);
    expect(Object.entries(localStorage)).to.deep.equal([['cw:alert:eau', '2026-12-01T15:00:00.000Z 1']]);
  });

  it('stays hidden until it changes', () => {
    const shown = alert('eau', { until: later(5), version: 'deux mots' });
    keepDismissed(shown, NOW);
    expect(isDismissed(shown, later(4))).to.equal(true);
    expect(isDismissed({ ...shown, version: 'deux autres' }, later(4))).to.equal(false);
    expect(isDismissed({ ...shown, id: 'gaz' }, later(4))).to.equal(false);
  });

  it('is shown again after a day if its end is not known: the next storm has the same words', () => {
    keepDismissed(alert('vigilance orange vent'), NOW);
    expect(isDismissed(alert('vigilance orange vent'), later(23.9))).to.equal(true);
    expect(isDismissed(alert('vigilance orange vent'), later(24))).to.equal(false);
  });

  it('is deleted when it is over, as is what nobody can read', () => {
    keepDismissed(alert('eau', { until: later(1) }), NOW);
    keepDismissed(alert('gaz', { until: later(3) }), NOW);
    localStorage.setItem('cw:alert:autre', 'oui');
    localStorage.setItem('cw:vote:p', '1');
    forgetOver(later(2));
    expect(Object.keys(localStorage).sort()).to.deep.equal(['cw:alert:gaz', 'cw:vote:p']);
  });
});
