import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { askedServices } from '../../support/asked-services.js';
import { INTERVAL } from '../../../demo/api/asked/ask-due.js';
import { sectionOf } from '../../../demo/api/weather/flood-warnings.js';
import { openMeteoAnswer, type Process, sendJson, startProcess, vigilanceAnswer } from './service.js';

const SETTINGS = {
  WEATHER_PLACES: 'Saint-Martin-des-Prés: 48.31, -2.96',
  VIGILANCE_KEY: 'clé-de-test',
  VIGILANCE_DEPARTMENT: '22',
  VIGICRUES_SECTION: 'vc12',
};
const NOW = new Date('2026-02-13T10:00:00Z');

/** The answer of Vigicrues: two sections, the first with the given level, whose names are in one of the service's cases. */
function floodAnswer(level: unknown, { published = '2026-02-13T10:03:00+01:00', names = 'LbEntCru' } = {}): object {
  const section = (code: string, name: string, of: unknown): object => ({
    type: 'Feature',
    geometry: { type: 'MultiLineString', coordinates: [] },
    properties: { gid: 1, CdEntCru: code, [names]: name, NivInfViCr: of },
  });
  return {
    type: 'FeatureCollection',
    DtHrInfoVigiCru: published,
    features: [section('VC1', 'Leff', 4), section('VC12', 'Oust moyen', level)],
  };
}

describe('the warnings of floods', () => {
  const services = askedServices();
  let now: number;
  let floods: object;
  const clock = (): Date => new Date(now);
  const startApi = (): Process => startProcess(SETTINGS, { ...services, clock });
  const shown = async (api: Process): Promise<unknown> => (await api.read()).body.warnings;
  beforeEach(async () => {
    now = NOW.getTime();
    services.source.answer = ({ url = '' }, response) => {
      if (url.includes('InfoVigiCru')) sendJson(response, floods);
      else if (url.includes('DPVigilance')) sendJson(response, vigilanceAnswer('22', { 1: [[2, 8, 20]] }));
      else sendJson(response, openMeteoAnswer(clock()));
    };
  });

  it('are those of the commune’s section, by their gravity among those of Météo-France, without an end', async () => {
    floods = floodAnswer(3);
    const api = startApi();
    await api.round();
    assert.deepEqual(await shown(api), [
      {
        level: 'orange',
        phenomenon: 'Crues (Oust moyen)',
        url: 'https://www.vigicrues.gouv.fr/',
        from: '2026-02-13T10:03:00+01:00',
      },
      {
        level: 'yellow',
        phenomenon: 'Vent violent',
        url: 'https://vigilance.meteofrance.fr/fr/conseils-comportements',
        from: '2026-02-13T09:00:00+01:00',
        until: '2026-02-13T21:00:00+01:00',
      },
    ]);
  });

  it('are no longer believed a day after they were published, even if the service goes on giving them', async () => {
    floods = floodAnswer(4, { published: '2026-02-12T11:00:01+01:00' });
    const api = startApi();
    await api.round();
    assert.equal(((await shown(api)) as unknown[]).length, 2);
    now += INTERVAL;
    await api.round();
    assert.equal(((await shown(api)) as unknown[]).length, 1);
  });

  it('are none at green, whatever the level of other sections', async () => {
    floods = floodAnswer(1);
    const api = startApi();
    await api.round();
    assert.equal(((await shown(api)) as unknown[]).length, 1);
    assert.deepEqual(api.failures, []);
  });

  it('stay the last ones where the answer has another shape, or lacks the section', async () => {
    floods = floodAnswer(2);
    const api = startApi();
    await api.round();
    for (const other of [{}, { features: 'aucune' }, { features: [] }, floodAnswer(0), floodAnswer('vert')]) {
      floods = other;
      now += INTERVAL;
      await api.round();
    }
    assert.deepEqual(api.failures, Array(5).fill('floods 200'));
    assert.equal(((await shown(api)) as unknown[]).length, 2);
  });

  it('are kept without the lines of the map, and read by the names of any case', () => {
    for (const names of ['LbEntCru', 'lbentcru']) {
      assert.deepEqual(JSON.parse(sectionOf(JSON.stringify(floodAnswer('2', { names })), 'VC12', NOW)), {
        level: 2,
        name: 'Oust moyen',
        publishedAt: '2026-02-13T09:03:00.000Z',
      });
    }
  });

  it('have the time of the answer where it has none of its own, or one to come', () => {
    for (const published of ['', 'hier', '2027-01-01T00:00:00Z']) {
      const kept = JSON.parse(sectionOf(JSON.stringify(floodAnswer(2, { published })), 'VC12', NOW)) as object;
      assert.deepEqual(kept, { level: 2, name: 'Oust moyen', publishedAt: NOW.toISOString() });
    }
  });

  it('are never those of the section that was set before', async () => {
    floods = floodAnswer(1);
    const other = startProcess({ ...SETTINGS, VIGICRUES_SECTION: 'VC1' }, { ...services, clock });
    await other.round();
    assert.equal(((await shown(other)) as unknown[]).length, 2);
    const api = startApi();
    await api.round();
    assert.equal(((await shown(api)) as unknown[]).length, 1);
  });
});
