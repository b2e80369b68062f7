import { expect } from '@open-wc/testing';
import { alertsIn } from './alerts.js';

const warning = (level: string, members: object = {}) => ({ level, phenomenon: 'Vent violent', ...members });
const weather = (...warnings: object[]) => alertsIn({ temperature: 8, warnings });

describe('the warnings of a weather.json', () => {
  it('are alerts from orange on, the gravest first', () => {
    const read = weather(
      warning('green'),
      warning('yellow', { phenomenon: 'Orages' }),
      warning('orange', { phenomenon: 'Crues', until: '2026-12-02T06:00:00+01:00', url: 'https://vigicrues.example/' }),
      warning('red'),
    );
    expect(read.map(({ id, severity, level }) => [id, severity, level])).to.deep.equal([
      ['vigilance red Vent violent', 'danger', 'red'],
      ['vigilance orange Crues', 'warning', 'orange'],
    ]);
    expect(read[1]).to.deep.include({
      title: 'Crues',
      url: 'https://vigicrues.example/',
      until: new Date('2026-12-02T05:00:00Z'),
    });
  });

  it('are another version with another colour or another end', () => {
    const versions = [warning('orange'), warning('red'), warning('orange', { until: '2026-12-02T06:00' })].map(
      (each) => weather(each)[0]?.version,
    );
    expect(new Set(versions)).to.have.lengthOf(3);
  });

  it('may be the only one, without a phenomenon, and their times in a zone of their own', () => {
    const until = '2026-12-02T06:00';
    const [read] = alertsIn({ temperature: 27, timeZone: 'Indian/Reunion', vigilance: { level: 'red', until } });
    expect(read).to.deep.include({ id: 'vigilance red', title: '', until: new Date('2026-12-02T02:00:00Z') });
  });

  it('may be none', () => {
    expect(weather()).to.deep.equal([]);
    expect(alertsIn({ observedAt: '2026-12-01T08:00', condition: { code: 3 } })).to.deep.equal([]);
  });
});
