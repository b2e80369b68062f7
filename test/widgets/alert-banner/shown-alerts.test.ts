import { expect } from '@open-wc/testing';
import { currentAlerts, nextMoment } from '../../../src/widgets/alert-banner/shown-alerts.js';
import { alert } from '../../support/shown-alerts.js';

const NOW = new Date('2026-12-01T10:00:00Z');
const at = (time: string) => new Date(`2026-12-01T${time}Z`);

describe('currentAlerts', () => {
  it('gives the alerts from their beginning until their end, both to the millisecond', () => {
    const alerts = [
      alert('begins', { from: at('10:00:00.000') }),
      alert('to come', { from: at('10:00:00.001') }),
      alert('ends', { until: at('10:00:00.000') }),
      alert('there', { until: at('10:00:00.001') }),
      alert('always'),
    ];
    expect(currentAlerts(alerts, NOW).map(({ id }) => id)).to.deep.equal(['begins', 'there', 'always']);
  });

  it('gives the gravest first, and those of one severity in their order', () => {
    const alerts = [
      alert('a', { severity: 'information' }),
      alert('b'),
      alert('c', { severity: 'danger' }),
      alert('d'),
      alert('e', { severity: 'danger' }),
    ];
    expect(currentAlerts(alerts, NOW).map(({ id }) => id)).to.deep.equal(['c', 'e', 'b', 'd', 'a']);
  });
});

describe('nextMoment', () => {
  it('is the next beginning or end within a minute, else in a minute', () => {
    const alerts = [alert('a', { from: at('10:00:40'), until: at('12:00:00') }), alert('b', { until: at('10:00:30') })];
    expect(nextMoment(alerts, NOW)).to.deep.equal(at('10:00:30'));
    expect(nextMoment(alerts, at('10:00:30'))).to.deep.equal(at('10:00:40'));
    expect(nextMoment(alerts, at('10:00:40'))).to.deep.equal(at('10:01:40'));
    expect(nextMoment([], NOW)).to.deep.equal(at('10:01:00'));
  });
});
