import type { OpeningHours } from '../../../src/opening-hours/opening-hours.js';
import type { Office } from '../../../src/sources/offices/office.js';
import { hoursOf, weekly } from '../../opening-hours/week.js';

/** The hours of a town hall in metropolitan France. */
export const usual: OpeningHours = hoursOf(
  [weekly('Mo Tu We Th Fr 08:30-12:00 13:30-17:00'), weekly('Sa 09:00-12:00')],
  { holidays: { territory: 'metropole' } },
);

/** An office with an address, without anything else that these members do not have. */
export function office(members: Partial<Office> = {}): Office {
  return {
    id: '1',
    name: 'Mairie – Ornans',
    hours: usual,
    address: { lines: ['26 rue Pierre-Vernier'], postalCode: '25290', city: 'Ornans' },
    telephones: [{ number: '03 81 62 40 30', url: 'tel:0381624030' }],
    emails: ['mairie@ornans.example'],
    url: 'https://www.ornans.example/',
    ...members,
  };
}
