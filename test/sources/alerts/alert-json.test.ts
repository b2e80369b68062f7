import { expect } from '@open-wc/testing';
import { mergeAlerts } from '../../../src/sources/index.js';
import { alertsIn } from './alerts.js';

const cut = { id: '1', severity: 'warning', title: 'Coupure d’eau', until: '2026-12-01T17:00:00+01:00' };
const versionOf = (members: object) => alertsIn({ alerts: [{ ...cut, ...members }] })[0]?.version;

describe('the alerts of the commune’s API', () => {
  it('have a severity, what they say, a place, a beginning and an end', () => {
    const [read] = alertsIn({
      alerts: [
        {
          ...{ ...cut, version: 3, text: 'De 9 h à 17 h.', url: '/eau', area: 'Rue des Lilas' },
          language: 'fr',
          from: '2026-12-01T09:00',
        },
      ],
    });
    expect(read).to.deep.equal({
      id: '1',
      version: '3',
      severity: 'warning',
      language: 'fr',
      title: 'Coupure d’eau',
      text: 'De 9 h à 17 h.',
      url: 'https://mairie.example/eau',
      from: new Date('2026-12-01T08:00:00Z'),
      until: new Date('2026-12-01T16:00:00Z'),
      area: 'Rue des Lilas',
    });
  });

  it('may have only a title', () => {
    const [read] = alertsIn({ alerts: [{ title: 'Marché déplacé' }] });
    expect(read).to.include({ id: 'Marché déplacé', severity: 'information', until: undefined });
  });

  it('may have the severities of CAP, and inform with one that nobody knows', () => {
    const severities = ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown', 'DANGER', 'grave', 4, null];
    const read = alertsIn({ alerts: severities.map((severity) => ({ ...cut, severity })) });
    expect(read.map(({ severity }) => severity)).to.deep.equal([
      ...['danger', 'warning', 'warning', 'information', 'information'],
      ...['danger', 'information', 'information', 'information'],
    ]);
  });

  it('have another version as soon as they say something else, if the source gives none', () => {
    const version = versionOf({});
    expect(versionOf({ id: '2', url: '/eau' })).to.equal(version);
    const others = [
      { title: 'Coupure d’eau rue des Lilas' },
      { text: 'De 9 h à 17 h.' },
      { severity: 'danger' },
      { until: '2026-12-02T17:00:00+01:00' },
      { area: 'Rue des Lilas' },
    ].map(versionOf);
    expect(new Set([version, ...others])).to.have.lengthOf(6);
  });

  it('are plain text, and have only addresses that a link may have', () => {
    const [read] = alertsIn({
      alerts: [
        { title: '<b>Route</b> coupée&nbsp;!', text: '<script>x</script>Déviation', url: 'javascript:alert(1)' },
      ],
    });
    expect(read).to.include({ title: 'Route coupée\u00a0!', text: 'Déviation', url: undefined });
  });

  it('may be none, and one that says nothing is left out', () => {
    expect(alertsIn({ alerts: [] })).to.deep.equal([]);
    expect(alertsIn({ alerts: [{ title: '' }, 3, null, { title: 'Route coupée' }] })).to.have.lengthOf(1);
    for (const body of [{ alerts: {} }, { alerts: [3] }, '[]', 'alerts'])
      expect(() => alertsIn(body))
        .to.throw()
        .with.property('code');
  });

  it('are merged in order, each once', () => {
    const [one, two] = [
      alertsIn({ alerts: [cut] }),
      alertsIn({ alerts: [{ ...cut, title: 'Autre' }, { title: 'B' }] }),
    ];
    expect(mergeAlerts([one, two]).map(({ title }) => title)).to.deep.equal(['Coupure d’eau', 'B']);
  });
});
