import { expect } from '@open-wc/testing';
import { salaryOf } from '../../../src/sources/jobs/salary.js';

/** A value and unit as schema.org nests them, and the salary that the board shows. */
const cases: [unknown, unknown, unknown][] = [
  // A separator is interpreted by what is plausible: tens of thousands for a year, thousands for a month, tens for an
  // hour.
  ['25,000', 'YEAR', 25_000],
  ['22.500', 'YEAR', 22_500],
  ['25.000,50', 'YEAR', 25_000.5],
  ['25,000.50', 'YEAR', 25_000.5],
  ['25\u202f000', 'YEAR', 25_000],
  ['25’000', 'YEAR', 25_000],
  ['38000.0', 'YEAR', 38_000],
  ['1,801', 'MONTH', 1801],
  ['1.801,80', 'MONTH', 1801.8],
  ['1 801,80', 'MONTH', 1801.8],
  ['2.500', 'MONTH', 2500],
  ['12.500', 'HOUR', 12.5],
  ['25,000', 'HOUR', 25],
  ['11,88', 'HOUR', 11.88],
  [400, 'MONTH', 400],
  // Neither interpretation is plausible, or both are, so the text stays.
  ['900,000', 'HOUR', '900,000'],
  ['1,188', 'HOUR', '1,188'],
  ['25,000', undefined, '25,000'],
  [25, 'YEAR', '25'],
  // Text.
  ['1 801,80 €', 'MONTH', '1 801,80 €'],
  ['2000-2500', 'MONTH', '2000-2500'],
  ['2000 2500', 'MONTH', '2000 2500'],
  ['25 K€', 'YEAR', '25 K€'],
  ['IM 366', 'MONTH', 'IM 366'],
  ['selon grille + RIFSEEP', 'MONTH', 'selon grille + RIFSEEP'],
  // No salary.
  ['0', 'MONTH', undefined],
  ['0,00', 'MONTH', undefined],
  ['N/A', 'MONTH', undefined],
  ['', 'MONTH', undefined],
  [-1, 'MONTH', undefined],
  [true, 'MONTH', undefined],
];

const units: [string, string[]][] = [
  ['HOUR', ['HOUR', 'HUR', 'Heure', 'hourly', 'horaire', '/h', 'per-hour-wage']],
  ['DAY', ['DAY', 'jour', 'daily', 'journalier']],
  ['WEEK', ['WEEK', 'WEE', 'semaine', 'hebdomadaire']],
  ['MONTH', ['MONTH', 'MON', 'mois', 'par mois', 'brut mensuel', '€/mois', 'monthly']],
  ['YEAR', ['YEAR', 'ANN', 'an', 'année', 'Annuel sur 12 mois', 'per-year-salary', 'per annum']],
];

describe('a salary', () => {
  for (const [value, unitText, expected] of cases) {
    it(`is ${String(expected)} for ${JSON.stringify(value)} a ${String(unitText)}`, () => {
      const salary = salaryOf({ currency: 'EUR', value: { value, unitText } });
      const figures = { min: expected, max: expected, currency: 'EUR', unit: unitText };
      expect(salary).to.deep.equal(typeof expected === 'number' ? figures : expected);
    });
  }

  for (const [code, names] of units) {
    for (const unit of names) {
      it(`is paid by ${code} where its unit is "${unit}"`, () => {
        expect(salaryOf({ value: 1900, unitText: unit })).to.include({ unit: code });
      });
    }
  }

  it('has no unit if the source’s is unknown, or has two', () => {
    for (const unitText of ['semi-month-salary', 'bi-week-salary', 'trimestre', 'one-time', 'jour ou mois']) {
      expect(salaryOf({ value: 1900, unitText })).to.include({ unit: undefined });
    }
  });

  it('is found in every member that schema.org and other sources use', () => {
    const figures = { min: 1900, max: 2100, currency: 'EUR', unit: 'MONTH' };
    const places: unknown[] = [
      { currency: 'EUR', value: { minValue: 1900, maxValue: '2.100', unitCode: 'MON' } },
      { currency: '€', minValue: 1900, maxValue: 2100, unitText: 'MONTH' },
      [{ currency: 'eur', value: { minValue: 1900, maxValue: 2100 }, unitText: 'MONTH' }],
      { priceCurrency: 'EUR', minPrice: 1900, maxPrice: 2100, unitCode: 'MON' },
      { min: 1900, max: 2100, currency: 'EUR', unit: 'MONTH' },
    ];
    for (const place of places) expect(salaryOf(place), JSON.stringify(place)).to.deep.equal(figures);
  });

  it('keeps the texts of a range, and has no currency if it is unknown', () => {
    const range = { minValue: '25,000', maxValue: '30,000' };
    expect(salaryOf({ currency: 'EUR', value: range })).to.equal('25,000 – 30,000');
    expect(salaryOf({ currency: '$', value: { ...range, unitText: 'YEAR' } })).to.equal('25,000 – 30,000 $');
  });
});
