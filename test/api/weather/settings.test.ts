import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weatherSettings } from '../../../demo/api/weather/settings.js';

const WEATHER_PLACES = 'Saint-Martin-des-Prés: 48.3117, -2.9562';
const addressesOf = (environment: Record<string, string>): string[] => {
  const settings = weatherSettings({ WEATHER_PLACES, ...environment });
  const [place] = settings?.places ?? [];
  return settings && place ? settings.service.addresses(place, settings.access) : [];
};

describe('the settings of the weather', () => {
  it('are none without places', () => {
    assert.equal(weatherSettings({}), undefined);
    assert.equal(weatherSettings({ WEATHER_PLACES: ' ; ' }), undefined);
  });

  it('name each place by an identifier without accents, with coordinates of a kilometre', () => {
    const settings = weatherSettings({ WEATHER_PLACES: "L'Île-d’Yeu : 46.7123,-2.3456; Œuilly:49.4, 3.8" });
    assert.deepEqual(settings?.places[0], {
      id: 'l-ile-d-yeu',
      name: "L'Île-d’Yeu",
      latitude: 46.71,
      longitude: -2.35,
    });
  });

  it('lead to the addresses of each service', () => {
    assert.match(
      addressesOf({})[0] ?? '',
      /^https:\/\/api\.open-meteo\.com\/v1\/forecast\?latitude=48\.31&longitude=-2\.96&current=/,
    );
    assert.match(addressesOf({ WEATHER_KEY: 'k' })[0] ?? '', /^https:\/\/customer-api\.open-meteo\.com\/.*&apikey=k$/);
    assert.deepEqual(addressesOf({ WEATHER_SERVICE: 'met-norway', WEATHER_CONTACT: 'mairie@commune.example' }), [
      'https://api.met.no/weatherapi/locationforecast/2.0/compact?lat=48.31&lon=-2.96',
    ]);
    const query = '?lat=48.31&lon=-2.96&units=metric&lang=fr&appid=k';
    for (const [name, paths] of [
      ['openweathermap', ['2.5/weather', '2.5/forecast']],
      ['openweathermap-one-call-3', ['3.0/onecall']],
      ['openweathermap-one-call-4', ['4.0/onecall/current', '4.0/onecall/timeline/1day']],
    ] as const) {
      assert.deepEqual(
        addressesOf({ WEATHER_SERVICE: name, WEATHER_KEY: 'k' }),
        paths.map((path) => `https://api.openweathermap.org/data/${path}${query}`),
      );
    }
  });

  it('lead to the station of each place, in their order', () => {
    const two = `${WEATHER_PLACES}; Le Bourg: 48, 2`;
    const environment = { WEATHER_PLACES: two, WEATHER_SERVICE: 'meteo-france', WEATHER_KEY: 'k' };
    const settings = weatherSettings({ ...environment, WEATHER_STATIONS: '22372001; 69029001' });
    assert.deepEqual(
      settings?.places.flatMap((place) => settings.service.addresses(place, settings.access)),
      ['22372001', '69029001'].map(
        (station) =>
          `https://public-api.meteofrance.fr/public/DPObs/v1/station/infrahoraire-6m?id_station=${station}&format=json`,
      ),
    );
    assert.deepEqual(settings?.service.headers?.(settings.access), { apikey: 'k', Accept: 'application/json' });
  });

  it('identify the commune to MET Norway', () => {
    const settings = weatherSettings({ WEATHER_PLACES, WEATHER_SERVICE: 'met-norway', WEATHER_CONTACT: 'a@b.example' });
    assert.deepEqual(settings?.service.headers?.(settings.access), { 'User-Agent': 'commune-widgets a@b.example' });
  });

  it('ask for the warnings of Paris in the départements around it, which have none of their own', () => {
    const settings = weatherSettings({ WEATHER_PLACES, VIGILANCE_KEY: 'k', VIGILANCE_DEPARTMENT: '93' });
    assert.equal(settings?.vigilance?.department, '75');
  });

  const wrong: [environment: Record<string, string>, message: RegExp][] = [
    [{ WEATHER_SERVICE: 'meteo' }, /WEATHER_SERVICE vaut open-meteo, met-norway/],
    [{ WEATHER_SERVICE: 'constructor' }, /WEATHER_SERVICE vaut/],
    [{ WEATHER_SERVICE: 'openweathermap' }, /demande aussi WEATHER_KEY/],
    [{ WEATHER_SERVICE: 'met-norway' }, /demande aussi WEATHER_CONTACT/],
    [{ WEATHER_SERVICE: 'met-norway', WEATHER_CONTACT: 'mairie\r\nX: 1' }, /sans accent/],
    [{ WEATHER_PLACES: '', WEATHER_SERVICE: 'open-meteo' }, /donnez WEATHER_PLACES/],
    [{ WEATHER_PLACES: 'Le Bourg' }, /n’est pas un lieu/],
    [{ WEATHER_PLACES: 'Le Bourg: 91, 0' }, /n’est pas un lieu/],
    [{ WEATHER_PLACES: 'Le Bourg: 48, -181' }, /n’est pas un lieu/],
    [{ WEATHER_PLACES: '…: 48, 2' }, /n’est pas un lieu/],
    [{ WEATHER_PLACES: 'Le Bourg: 48, 2; le bourg: 49, 2' }, /deux fois/],
    [{ WEATHER_PLACES: Array.from({ length: 21 }, (_, index) => `Lieu ${index}: 48, 2`).join(';') }, /20 lieux/],
    [{ WEATHER_SERVICE: 'meteo-france' }, /demande aussi WEATHER_KEY/],
    [{ WEATHER_SERVICE: 'meteo-france', WEATHER_KEY: 'k' }, /WEATHER_STATIONS donne/],
    [{ WEATHER_SERVICE: 'meteo-france', WEATHER_KEY: 'k', WEATHER_STATIONS: 'Lyon' }, /WEATHER_STATIONS donne/],
    [
      { WEATHER_SERVICE: 'meteo-france', WEATHER_KEY: 'k', WEATHER_STATIONS: '22372001;69029001' },
      /WEATHER_STATIONS donne/,
    ],
    [{ VIGICRUES_SECTION: 'Oust' }, /VIGICRUES_SECTION est le code/],
    [{ WEATHER_PLACES: '', VIGICRUES_SECTION: 'AN12' }, /donnez WEATHER_PLACES/],
    [{ VIGILANCE_KEY: 'k' }, /vont ensemble/],
    [{ VIGILANCE_KEY: 'k', VIGILANCE_DEPARTMENT: '971' }, /département de métropole/],
    [{ VIGILANCE_KEY: 'k', VIGILANCE_DEPARTMENT: '20' }, /département de métropole/],
  ];
  for (const [environment, message] of wrong) {
    it(`refuse ${JSON.stringify(environment).slice(0, 80)} with a message`, () => {
      assert.throws(() => weatherSettings({ WEATHER_PLACES, ...environment }), message);
    });
  }
});
