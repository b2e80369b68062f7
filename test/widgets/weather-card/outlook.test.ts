import { expect } from '@open-wc/testing';
import type { HourlyForecast } from '../../../src/sources/weather/weather.js';
import { outlookOf } from '../../../src/widgets/weather-card/outlook.js';
import { french } from '../../fixtures/weather/context.js';

/** Hours from 14 h on, in Paris. */
const hoursOf = (values: readonly Omit<HourlyForecast, 'time'>[]): HourlyForecast[] =>
  values.map((value, index) => ({ ...value, time: new Date(Date.UTC(2026, 1, 13, 13 + index)) }));
const chances = (...values: number[]) =>
  hoursOf(values.map((value) => ({ precipitationProbability: value, precipitation: 1 })));
const amounts = (...values: number[]) => hoursOf(values.map((value) => ({ precipitation: value })));
const sentence = (hours: HourlyForecast[]) => outlookOf(hours, french()).replace(/[\u00a0\u202f]/g, ' ');

describe('the outlook for the next hours', () => {
  for (const [title, hours, expected] of [
    [
      'begins with the first hour in which it is likely',
      chances(0, 40, 60, 90),
      'Précipitations probables vers 16 heures (60 %).',
    ],
    [
      'ends with the first hour in which it is not',
      chances(80, 60, 49, 0, 70),
      'Fin des précipitations vers 16 heures.',
    ],
    ['lasts to the last known hour', chances(80, 60), 'Précipitations probables jusqu’à 15 heures au moins.'],
    ['is dry to the last known hour', chances(0, 49), 'Pas de précipitations prévues d’ici 15 heures.'],
    ['goes by amounts where there are no probabilities', amounts(0, 0.2), 'Précipitations probables vers 15 heures.'],
    ['says nothing where an hour is unknown', [...chances(0), ...hoursOf([{ temperature: 3 }])], ''],
    ['says nothing without hours', [], ''],
  ] as const) {
    it(title, () => {
      expect(sentence([...hours])).to.equal(expected);
    });
  }

  it('never multiplies an amount with its probability: much that is unlikely is dry', () => {
    expect(sentence(hoursOf([{ precipitation: 30, precipitationProbability: 20 }]))).to.match(/^Pas de /);
  });
});
