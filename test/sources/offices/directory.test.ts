import { expect } from '@open-wc/testing';
import { officesIn, weekOf } from './office.js';

const day = (first: string, last: string, times: string, commentaire = '') => {
  const [from1 = '', to1 = '', from2 = '', to2 = ''] = times.split(' ');
  return {
    ...{ nom_jour_debut: first, nom_jour_fin: last, commentaire },
    ...{ valeur_heure_debut_1: from1, valeur_heure_fin_1: to1 },
    ...{ valeur_heure_debut_2: from2, valeur_heure_fin_2: to2 },
  };
};

/** A record as version 2 of the directory's API gives it: with JSON inside texts, and empty texts for what is absent. */
function record(members: Record<string, unknown> = {}) {
  return {
    plage_ouverture: JSON.stringify([
      day('Lundi', 'Vendredi', '08:30:00 12:00:00 13:30:00 17:00:00'),
      day('Samedi', 'Samedi', '09:00:00 12:00:00'),
    ]),
    site_internet: JSON.stringify([{ libelle: '', valeur: 'https://www.ornans.example' }]),
    ancien_code_pivot: 'mairie-25434-01',
    partenaire: '',
    nom: 'Mairie - Ornans',
    date_modification: '09/08/2023 13:30:19',
    adresse_courriel: 'mairie@ornans.example',
    pivot: JSON.stringify([{ type_service_local: 'mairie', code_insee_commune: ['25434'] }]),
    id: '00007e4d-264c-43a0-b0b7-7f3b7dd995ab',
    commentaire_plage_ouverture: '',
    formulaire_contact: '',
    telephone: JSON.stringify([{ valeur: '03 81 62 40 30', description: '' }]),
    code_insee_commune: '25434',
    statut_de_diffusion: 'true',
    adresse: JSON.stringify([
      {
        ...{
          type_adresse: 'Adresse',
          complement1: 'Hôtel de ville',
          complement2: '',
          numero_voie: '26 rue Pierre-Vernier',
        },
        ...{ service_distribution: '', code_postal: '25290', nom_commune: 'Ornans', pays: 'France', continent: '' },
        ...{
          longitude: '6.14333',
          latitude: '47.10778',
          accessibilite: 'ACC',
          note_accessibilite: 'Rampe rue de la Mairie',
        },
      },
      { type_adresse: 'Adresse postale', numero_voie: 'BP 1', code_postal: '25290', nom_commune: 'Ornans Cedex' },
    ]),
    url_service_public: 'https://lannuaire.service-public.gouv.fr/bourgogne-franche-comte/doubs/x',
    ...members,
  };
}

const answer = (...records: object[]) => ({ total_count: records.length, results: records });

describe('the directory of public services', () => {
  it('is read with its JSON inside texts', () => {
    const [office] = officesIn(answer(record()));
    expect(weekOf(office?.hours)).to.deep.equal(['Mo Tu We Th Fr 08:30-12:00, 13:30-17:00', 'Sa 09:00-12:00']);
    expect(office).to.deep.include({
      id: '00007e4d-264c-43a0-b0b7-7f3b7dd995ab',
      name: 'Mairie – Ornans',
      address: {
        lines: ['Hôtel de ville', '26 rue Pierre-Vernier'],
        ...{ postalCode: '25290', city: 'Ornans', latitude: 47.10778, longitude: 6.14333 },
      },
      ...{ wheelchair: true, accessibility: 'Rampe rue de la Mairie' },
      telephones: [{ number: '03 81 62 40 30', url: 'tel:0381624030', label: undefined }],
      emails: ['mairie@ornans.example'],
      url: 'https://www.ornans.example/',
      updated: new Date('2023-08-09T11:30:19Z'),
      ...{ comment: undefined, contactUrl: undefined, timeZone: undefined },
    });
    expect(office?.source).to.deep.include({ license: 'Licence Ouverte 2.0' });
    expect(office?.hours?.holidays).to.deep.equal({ territory: 'metropole' });
  });

  it('is read where the members are lists, as in its exports, and from version 1 of its API', () => {
    const unwrapped = {
      ...record({ adresse_courriel: ['a@ornans.example', 'b@ornans.example'] }),
      plage_ouverture: [day('Mardi', 'Mardi', '09:00:00 12:00:00')],
      telephone: [{ valeur: '03 81 62 40 30', description: 'Accueil' }],
      pivot: [{ type_service_local: 'mairie', code_insee_commune: ['25434'] }],
    };
    for (const body of [[unwrapped], { nhits: 1, records: [{ fields: unwrapped }] }]) {
      const [office] = officesIn(body);
      expect(weekOf(office?.hours)).to.deep.equal(['Tu 09:00-12:00']);
      expect(office?.telephones[0]?.label).to.equal('Accueil');
      expect(office?.emails).to.deep.equal(['a@ornans.example', 'b@ornans.example']);
    }
  });

  it('has the main town hall first, then those of former communes, then other services', () => {
    const other = (nom: string, code: string, type: string) =>
      record({ id: nom, nom, ancien_code_pivot: code, pivot: JSON.stringify([{ type_service_local: type }]) });
    const offices = officesIn(
      answer(
        other('France services - Ornans', 'fs-25434-01', 'france_services'),
        other('Mairie déléguée - Bonnevaux', 'mairie-25434-03', 'mairie_com'),
        other('Mairie - Annexe', 'mairie-25434-02', 'mairie'),
        record(),
      ),
    );
    expect(offices.map(({ name }) => name)).to.deep.equal([
      ...['Mairie – Ornans', 'Mairie déléguée – Bonnevaux', 'Mairie – Annexe', 'France services – Ornans'],
    ]);
  });

  it('tells the webmaster of entries that are missing, since 10 are sent by default', () => {
    const told: string[] = [];
    officesIn({ total_count: 14, results: [record()] }, { warn: (message) => told.push(message) });
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.include('14').and.include('limit=100');
    officesIn(answer(record()), { warn: (message) => told.push(message) });
    expect(told).to.have.lengthOf(1);
  });

  it('leaves out what the directory does not publish', () => {
    expect(officesIn(answer(record({ statut_de_diffusion: 'false' }), record({ id: '2' })))).to.have.lengthOf(1);
  });

  it('does not know when an office is open without hours, or with some that it can’t read', () => {
    expect(officesIn(answer(record({ plage_ouverture: '' })))[0]?.hours).to.be.undefined;
    expect(officesIn(answer(record({ plage_ouverture: '{broken' })))[0]?.hours).to.be.undefined;
    const odd = JSON.stringify([day('Lundi', 'Mardi', '09:00:00 12:00:00'), day('Mercredi', '', 'matin midi')]);
    expect(officesIn(answer(record({ plage_ouverture: odd })))[0]?.hours).to.be.undefined;
  });

  it('reads days over Sunday, and one day where the last is left out', () => {
    const days = JSON.stringify([
      day('Samedi', 'Lundi', '09:00:00 12:00:00'),
      day('mercredi', '', '09:00:00 10:00:00'),
    ]);
    expect(weekOf(officesIn(answer(record({ plage_ouverture: days })))[0]?.hours)).to.deep.equal([
      ...['Sa Su Mo 09:00-12:00', 'We 09:00-10:00'],
    ]);
  });

  it('knows the holidays and the time of the territory by the INSEE code', () => {
    const [office] = officesIn(answer(record({ code_insee_commune: '97411' })));
    expect(office?.hours?.holidays).to.deep.equal({ territory: 'reunion' });
    expect(office?.timeZone).to.equal('Indian/Reunion');
    const [strasbourg] = officesIn(answer(record({ code_insee_commune: '67482' })));
    expect(strasbourg?.hours?.holidays?.territory).to.equal('alsace-moselle');
    expect(strasbourg?.timeZone).to.be.undefined;
  });
});

describe('the remarks of the directory', () => {
  const cases: [comment: string, hours: string[]][] = [
    ['', ['Sa 09:00-12:00, 14:00-16:00']],
    ['Accueil du public', ['Sa 09:00-12:00, 14:00-16:00']],
    ['Sur rendez-vous', ['Sa 09:00-12:00 appointment, 14:00-16:00 appointment']],
    ['uniquement sur RDV', ['Sa 09:00-12:00 appointment, 14:00-16:00 appointment']],
    ['Sur rendez-vous l’après-midi', ['Sa 14:00-16:00 appointment', 'Sa 09:00-12:00']],
    ['Avec ou sans rendez-vous', ['Sa 09:00-12:00, 14:00-16:00']],
    ['Accueil ouvert uniquement le 2e et 4e samedis de chaque mois.', ['Sa 09:00-12:00, 14:00-16:00 nth 2 4']],
    ['1er samedi du mois', ['Sa 09:00-12:00, 14:00-16:00 nth 1']],
    ['Dernier samedi du mois', ['Sa 09:00-12:00, 14:00-16:00 nth -1']],
    ['Fermé le 1er samedi du mois', ['Sa 09:00-12:00 unknown, 14:00-16:00 unknown']],
    ['Une semaine sur deux', ['Sa 09:00-12:00 unknown, 14:00-16:00 unknown']],
    ['Semaines paires', ['Sa 09:00-12:00 unknown, 14:00-16:00 unknown']],
    ['Permanence téléphonique', ['Sa 09:00-12:00 unknown, 14:00-16:00 unknown']],
    ["Accueil ouvert uniquement hors vacances scolaires l'après-midi.", ['Sa 14:00-16:00 unknown', 'Sa 09:00-12:00']],
    ['Fermé en juillet et août', ['Sa 09:00-12:00 unknown, 14:00-16:00 unknown']],
  ];
  for (const [comment, hours] of cases) {
    it(`“${comment}” gives ${hours.join('; ')}`, () => {
      const entry = JSON.stringify([day('Samedi', 'Samedi', '09:00:00 12:00:00 14:00:00 16:00:00', comment)]);
      expect(weekOf(officesIn(answer(record({ plage_ouverture: entry })))[0]?.hours)).to.deep.equal(hours);
    });
  }

  it('are kept for the reader', () => {
    const entry = JSON.stringify([day('Samedi', 'Samedi', '09:00:00 12:00:00', 'Semaines paires')]);
    const [office] = officesIn(
      answer(record({ plage_ouverture: entry, commentaire_plage_ouverture: 'État civil : voir site' })),
    );
    expect(office?.hours?.weekly[0]?.ranges[0]?.comment).to.equal('Semaines paires');
    expect(office?.comment).to.equal('État civil : voir site');
  });

  it('on the whole week make all of it by appointment', () => {
    const [office] = officesIn(answer(record({ commentaire_plage_ouverture: 'Accueil uniquement sur rendez-vous.' })));
    expect(weekOf(office?.hours)?.[1]).to.equal('Sa 09:00-12:00 appointment');
  });
});
