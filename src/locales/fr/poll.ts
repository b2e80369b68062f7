import { grouped } from '../../text/numbers.js';

/** Zero takes the singular in French. */
const counted = (count: number, one: string): string => `${grouped(count, '\u202f')} ${one}${count < 2 ? '' : 's'}`;
const answers = (count: number): string => counted(count, 'réponse');

/** The strings of `<poll-box>`. */
export const poll = {
  heading: 'Sondage',
  empty: 'Aucun sondage pour le moment.',
  /** The number of answers that may be chosen, unless it is exactly one. */
  choose: (min: number, max: number): string => {
    if (min === max) return `Choisissez ${answers(max)}.`;
    return min === 1 ? `Choisissez jusqu’à ${answers(max)}.` : `Choisissez de ${min} à ${answers(max)}.`;
  },
  tooFew: (min: number): string => (min === 1 ? 'Choisissez une réponse.' : `Choisissez au moins ${answers(min)}.`),
  tooMany: (max: number): string => `Choisissez au plus ${answers(max)} : décochez ce qui est de trop.`,
  vote: 'Voter',
  sending: 'Envoi en cours…',
  change: 'Modifier mon vote',
  save: 'Enregistrer la modification',
  cancel: 'Annuler',
  withdraw: 'Retirer mon vote',
  showResults: 'Voir les résultats',
  yours: 'Votre réponse',
  /** A percentage: of the votes, or of the voters if each voter may choose several answers. */
  share: (percent: number, ofVoters: boolean): string => (ofVoters ? `${percent} % des votants` : `${percent} %`),
  votes: (count: number): string => counted(count, 'vote'),
  voters: (count: number): string => counted(count, 'votant'),
  organiser: (name: string): string => `Organisateur : ${name}`,
  opens: (when: string): string => `Ouverture le ${when}`,
  closes: (when: string): string => `Clôture le ${when}`,
  closedOn: (when: string): string => `Clos le ${when}`,
  notice: 'Sondage indicatif, sans valeur de scrutin.',
  scheduled: 'Ce sondage n’est pas encore ouvert.',
  closed: 'Ce sondage est clos.',
  /** The result of a vote, of its change or of its withdrawal. */
  outcomes: {
    cast: 'Votre vote est enregistré.',
    changed: 'Votre vote est modifié.',
    withdrawn: 'Votre vote est retiré. Vous pouvez voter de nouveau.',
    already: 'Votre vote est déjà enregistré.',
    'already-elsewhere': 'Un vote a déjà été reçu depuis cette connexion internet. Un seul est accepté par connexion.',
    'too-late': 'Ce sondage est clos : ce dernier envoi n’a pas été pris en compte.',
    lost: 'Votre vote n’a pas été retrouvé. Vous pouvez voter de nouveau.',
  },
  /** The reason why no results are shown. */
  hidden: {
    'after-vote': 'Les résultats sont affichés après le vote.',
    'after-close': 'Les résultats seront affichés à la clôture.',
    never: 'Les résultats ne sont pas publiés.',
    unavailable: 'Les résultats ne sont pas disponibles pour le moment.',
  },
  minimum: (voters: number): string => `Résultats affichés à partir de ${counted(voters, 'votant')}.`,
  /** The reason why a vote, its change or its withdrawal failed, and what to do. */
  failures: {
    network: 'L’envoi a échoué. Votre réponse est conservée : réessayez dans un instant.',
    offline: 'Vous semblez hors connexion. Votre réponse est conservée : réessayez dès que la connexion revient.',
    busy: 'Le service est très sollicité. Votre réponse est conservée : réessayez dans quelques minutes.',
    ballot:
      'Le délai pour voter était passé et vient d’être renouvelé. Votre réponse est conservée : votez de nouveau.',
    choices: 'Le sondage a changé. Vérifiez votre réponse, puis votez de nouveau.',
    refused: 'Le vote n’est pas possible sur cette page pour le moment.',
  },
};
