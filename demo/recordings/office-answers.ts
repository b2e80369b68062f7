import { isoInZone } from '../../src/text/time-zone.js';
import { TIME_ZONE } from '../api/commune-day.js';
import { addDays } from '../seeds/days.js';
import { type Recording, HUGE, type Size } from './answer.js';

const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const DAY = 86_400_000;

/** The town hall as the commune's API gives it, with a closure in ten days. */
export const townHallJson: Recording = {
  contentType: 'application/json; charset=utf-8',
  body(size, now) {
    const today = isoInZone(now, TIME_ZONE).slice(0, 10);
    return JSON.stringify({
      offices: numbered(size, (number) => ({
        id: `mairie-${number}`,
        name: number === 1 ? 'Mairie de Saint-Martin-des-Prés' : `Mairie annexe n° ${number}`,
        hours: hours(today),
        address: { lines: ['1 place de la Halle'], postalCode: '59999', city: 'Saint-Martin-des-Prés' },
        wheelchair: true,
        telephones: [{ number: '01 99 00 00 00', label: 'Accueil' }],
        emails: ['mairie@saint-martin-des-pres.example'],
        url: 'https://www.saint-martin-des-pres.example/',
        updated: isoInZone(new Date(now.getTime() - 20 * DAY), TIME_ZONE),
        source: { name: 'Annuaire de l’administration', license: 'Licence Ouverte 2.0' },
      })),
    });
  },
};

/** The same as the State's directory gives it, with JSON in its texts. */
export const directoryRecords: Recording = {
  contentType: 'application/json; charset=utf-8',
  body(size, now) {
    const date = isoInZone(new Date(now.getTime() - 20 * DAY), TIME_ZONE);
    const results = numbered(size, (number) => ({
      plage_ouverture: JSON.stringify([
        range('Lundi', 'Vendredi', '09:00:00', '12:00:00', '14:00:00', '17:30:00'),
        { ...range('Samedi', 'Samedi', '09:00:00', '12:00:00'), commentaire: '1er samedi du mois' },
      ]),
      nom: number === 1 ? 'Mairie - Saint-Martin-des-Prés' : `Mairie annexe - n° ${number}`,
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      ancien_code_pivot: 'mairie-59999-01',
      pivot: JSON.stringify([{ type_service_local: 'mairie', code_insee_commune: ['59999'] }]),
      code_insee_commune: '59999',
      telephone: JSON.stringify([{ valeur: '01 99 00 00 00', description: '' }]),
      adresse_courriel: 'mairie@saint-martin-des-pres.example',
      site_internet: JSON.stringify([{ libelle: '', valeur: 'https://www.saint-martin-des-pres.example' }]),
      adresse: JSON.stringify([
        {
          type_adresse: 'Adresse',
          numero_voie: '1 place de la Halle',
          code_postal: '59999',
          nom_commune: 'Saint-Martin-des-Prés',
        },
      ]),
      commentaire_plage_ouverture: '',
      statut_de_diffusion: 'true',
      date_modification: `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)} ${date.slice(11, 19)}`,
    }));
    return JSON.stringify({ total_count: results.length, results });
  },
};

function hours(today: string): object {
  const closure = addDays(today, 10);
  return {
    weekly: [
      {
        days: WORKDAYS,
        ranges: [
          { opens: '09:00', closes: '12:00' },
          { opens: '14:00', closes: '17:30' },
        ],
      },
      { days: ['saturday'], ranges: [{ opens: '09:00', closes: '12:00', kind: 'appointment' }] },
    ],
    special: [
      { from: closure, until: closure, ranges: [{ opens: '09:00', closes: '12:00' }], reason: 'Formation des agents' },
    ],
    holidays: { territory: 'metropole' },
  };
}

function range(first: string, last: string, ...[from1 = '', to1 = '', from2 = '', to2 = '']: string[]): object {
  return {
    ...{ nom_jour_debut: first, nom_jour_fin: last, commentaire: '' },
    ...{ valeur_heure_debut_1: from1, valeur_heure_fin_1: to1, valeur_heure_debut_2: from2, valeur_heure_fin_2: to2 },
  };
}

function numbered<Entry>(size: Size, entry: (number: number) => Entry): Entry[] {
  const count = { usual: 1, empty: 0, huge: HUGE / 10 }[size];
  return Array.from({ length: count }, (_, index) => entry(index + 1));
}
