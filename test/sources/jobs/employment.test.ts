import { expect } from '@open-wc/testing';
import { isEmployment, splitEmployment } from '../../../src/sources/jobs/employment.js';

/** The text of a source, and the contract and working time read from it. */
const cases: [string, string | undefined, string | undefined][] = [
  ['CDI', 'CDI', undefined],
  ['CDD - 6 Mois', 'CDD - 6 Mois', undefined],
  ['CDD (renouvelable)', 'CDD (renouvelable)', undefined],
  ['Alternance / CDI', 'Alternance / CDI', undefined],
  ['CDI - Temps plein', 'CDI', 'Temps plein'],
  ['Temps plein - CDI', 'CDI', 'Temps plein'],
  ['CDI temps plein', 'CDI', 'temps plein'],
  ['Temps plein CDI', 'CDI', 'Temps plein'],
  ['CDI/Temps plein', 'CDI', 'Temps plein'],
  ['CDI (temps plein)', 'CDI', 'temps plein'],
  ['CDI à temps complet', 'CDI', 'temps complet'],
  ['CDI, temps non complet', 'CDI', 'temps non complet'],
  ['Emploi permanent - temps complet', 'Emploi permanent', 'temps complet'],
  ['Emploi permanent – à temps non complet 17h30/35h', 'Emploi permanent', 'temps non complet 17h30/35h'],
  ['CDD - 6 mois - Temps partiel 28h', 'CDD - 6 mois', 'Temps partiel 28h'],
  ['Contractuel (CDD 6 mois, 35h/semaine)', 'Contractuel (CDD 6 mois)', '35h/semaine'],
  ['Vacataire (20 h par semaine)', 'Vacataire', '20 h par semaine'],
  ['CDI 35h', 'CDI', '35h'],
  ['CDI - 80 %', 'CDI', '80 %'],
  ['Permanent - Full time', 'Permanent', 'Full time'],
  ['Temps complet / temps partiel', undefined, 'Temps complet, temps partiel'],
  ['Temps non complet (28/35)', undefined, 'Temps non complet (28/35)'],
  ['Temps partiel possible', undefined, 'Temps partiel possible'],
  ['Emploi à temps complet', undefined, 'temps complet'],
  ['Temps de travail : temps complet', undefined, 'temps complet'],
  ['TNC 20h', undefined, 'TNC 20h'],
  ['à mi-temps', undefined, 'mi-temps'],
  ['17,5 h', undefined, '17,5 h'],
  ['FullTime', undefined, 'FullTime'],
  ['https://schema.org/FULL_TIME', undefined, 'FULL_TIME'],
  ['http://www.schema.org/CONTRACTOR', 'CONTRACTOR', undefined],
  ['schema:PART_TIME', undefined, 'PART_TIME'],
  ['https://www.commune.test/contrats/1', undefined, undefined],
  ['OTHER', undefined, undefined],
  ['Non précisé', undefined, undefined],
  ['Non renseignée', undefined, undefined],
  ['Non titulaire', 'Non titulaire', undefined],
];

describe('contract and working time', () => {
  for (const [text, contract, workTime] of cases) {
    it(`are ${String(contract)} and ${String(workTime)} for "${text}"`, () => {
      expect(splitEmployment([text])).to.deep.equal({ contract, workTime });
    });
  }

  it('never read the hours as a contract', () => {
    for (const hours of ['du lundi au vendredi', '28/35', 'TNC 20h', 'CDI']) {
      expect(splitEmployment([], hours)).to.deep.equal({ contract: undefined, workTime: hours });
      expect(splitEmployment(['CDD'], hours)).to.deep.equal({ contract: 'CDD', workTime: hours });
    }
  });

  it('contain each distinct value once', () => {
    expect(splitEmployment(['FULL_TIME', 'PART_TIME', 'TEMPORARY', 'OTHER', 'CDD'])).to.deep.equal({
      contract: 'TEMPORARY, CDD',
      workTime: 'FULL_TIME, PART_TIME',
    });
    expect(splitEmployment(['PART_TIME'], '28/35')).to.deep.include({ workTime: 'PART_TIME, 28/35' });
    expect(splitEmployment(['Temps plein'], 'Temps plein 35h')).to.deep.include({ workTime: 'Temps plein 35h' });
  });

  it('are distinguished from other categories of an article', () => {
    for (const name of ['CDI', 'Emploi permanent', 'temps plein', 'Stages', 'Mi-temps']) {
      expect(isEmployment(name), name).to.equal(true);
    }
    for (const name of [
      'Emploi',
      'Vie locale',
      'Fête 2h',
      'Contrat de ville',
      'Temps fort',
      'Permanence',
      'Fonctionnement',
      'Saison',
    ]) {
      expect(isEmployment(name), name).to.equal(false);
    }
  });
});
