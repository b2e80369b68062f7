import { expect } from '@open-wc/testing';
import { errorOf, read, readOne } from './read.js';

describe('France Travail', () => {
  const offer = (members: object = {}) => ({
    resultats: [{ id: '048KLTP', intitule: 'Boulanger / Boulangère (H/F)', ...members }],
  });

  it('reads a response, without the number of the département in the place', () => {
    expect(
      readOne(
        offer({
          description: 'Vous pétrissez :\r\n * pain\n *  brioche\n\n\n\nÀ bientôt',
          dateCreation: '2026-02-01T08:15:42.000Z',
          lieuTravail: { libelle: '53 - Laval', codePostal: '53000', commune: '53130' },
          entreprise: { nom: 'Fournil' },
          typeContrat: 'CDD',
          typeContratLibelle: 'CDD - 6 Mois',
          dureeTravailLibelleConverti: 'Temps partiel',
          salaire: { libelle: 'Mensuel de 1900.0 Euros' },
          contact: { urlPostulation: 'https://fournil.test/postuler' },
          origineOffre: { urlOrigine: 'https://candidat.francetravail.fr/offres/recherche/detail/048KLTP' },
        }),
      ),
    ).to.deep.equal({
      id: '048KLTP',
      url: 'https://candidat.francetravail.fr/offres/recherche/detail/048KLTP',
      applyUrl: 'https://fournil.test/postuler',
      title: 'Boulanger / Boulangère (H/F)',
      description: 'Vous pétrissez :\n• pain\n• brioche\n\nÀ bientôt',
      employer: 'Fournil',
      place: 'Laval',
      postalCode: '53000',
      country: 'FR',
      contract: 'CDD - 6 Mois',
      workTime: 'Temps partiel',
      salary: 'Mensuel de 1900.0 Euros',
      remote: false,
      datePosted: new Date('2026-02-01T08:15:42Z'),
      reference: '048KLTP',
    });
  });

  it('accepts missing members, empty objects and empty lists', () => {
    for (const empty of [{}, [], null]) {
      const job = readOne(
        offer({ salaire: empty, agence: empty, lieuTravail: empty, entreprise: empty, contact: empty }),
      );
      expect(Object.keys(job)).to.have.members(['id', 'url', 'title', 'description', 'country', 'remote', 'reference']);
    }
    expect(readOne(offer({ lieuTravail: { libelle: '15 - Cantal' } })).place).to.equal('Cantal');
    expect(readOne(offer({ lieuTravail: { libelle: '2A - Ajaccio' } })).place).to.equal('Ajaccio');
  });

  it('finds the address to apply at in a sentence', () => {
    const agence = { courriel: 'Pour postuler, utiliser le lien suivant : https://candidat.test/offre/1.' };
    expect(readOne(offer({ agence })).applyUrl).to.equal('https://candidat.test/offre/1');
    expect(readOne(offer({ contact: { courriel: 'CV à rh@commune.test.' } })).applyUrl).to.equal(
      'mailto:rh@commune.test',
    );
  });

  it('recognises an apprenticeship', () => {
    const job = readOne(
      offer({ typeContrat: 'CDD', typeContratLibelle: 'CDD - 12 Mois', natureContrat: 'Contrat apprentissage' }),
    );
    expect(job.contract).to.equal('Apprentissage');
  });

  it('reads a single offer, and an empty response', () => {
    expect(readOne(offer().resultats[0]).id).to.equal('048KLTP');
    expect(read({ resultats: [] })).to.deep.equal([]);
    expect(read(offer().resultats)).to.have.length(1);
    expect(errorOf('null', 'france-travail')).to.equal('malformed');
  });

  it('links to the partner’s page, else to the public one', () => {
    const partner = { nom: 'P', url: 'https://partenaire.test/1' };
    const linked = (origineOffre: object) => readOne(offer({ origineOffre })).url;
    expect(linked({ urlOrigine: 'https://o.test/1', partenaires: [partner] })).to.equal('https://o.test/1');
    expect(linked({ partenaires: [{ nom: 'Q' }, partner] })).to.equal('https://partenaire.test/1');
    expect(linked({})).to.equal('https://candidat.francetravail.fr/offres/recherche/detail/048KLTP');
  });

  it('finds a telephone number, or an address in a comment, to apply at', () => {
    const job = (contact: object) => readOne(offer({ description: 'Pétrir.', contact }));
    expect(job({ commentaire: 'CV à rh@commune.test' })).to.deep.include({
      applyUrl: 'mailto:rh@commune.test',
      description: 'Pétrir.\n\nCV à rh@commune.test',
    });
    expect(job({ telephone: '02 43 00 00 00' }).applyUrl).to.equal('tel:0243000000');
    expect(job({ telephone: '+33 (0)2 43 00 00 00' }).applyUrl).to.equal('tel:+33243000000');
    expect(job({ coordonnees1: '12 rue du Four', coordonnees2: '53000 LAVAL' }).applyUrl).to.equal(undefined);
    expect(job({ telephone: '02 43 00 00 00', urlPostulation: 'https://f.test/' }).applyUrl).to.equal(
      'https://f.test/',
    );
  });
});
