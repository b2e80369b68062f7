import type { Repetition } from '../../text/repeated-dates.js';
import { grouped } from '../../text/numbers.js';
import { quoted } from '../../text/quoted.js';
import type { WallClock } from '../../text/time-zone.js';
import { dayOfMonth, longDate, WEEKDAYS } from './dates.js';

/** Zero takes the singular in French. */
const characters = (count: number): string =>
  count < 2 ? `${count} caractère` : `${grouped(count, '\u202f')} caractères`;

/** « mardi 2 décembre 2026 » */
const longDay = (clock: WallClock): string => `${WEEKDAYS[clock.weekday]} ${longDate(clock)}`;

/** The name of `<submit-news>` in lists: its heading is a sentence. */
export const name = 'Proposer une actualité';

/** The strings of `<submit-news>`. */
export const submission = {
  heading: 'Publiez gratuitement vos actualités et événements',
  empty: 'Le formulaire n’est pas disponible pour le moment.',
  open: 'Proposer une actualité ou un événement',
  close: 'Fermer',
  requiredHint: 'Les champs marqués « obligatoire » doivent être remplis.',
  required: '(obligatoire)',
  rules: 'Lire les règles de publication',
  rulesIntro: 'Chaque proposition est relue par la mairie avant sa publication.',
  type: 'Vous proposez',
  types: { news: 'une actualité', event: 'un événement' },
  groups: { content: 'Votre proposition', event: 'L’événement', images: 'Images', sender: 'Vos coordonnées' },
  senderHint: 'Elles ne sont pas publiées : elles servent à vous répondre.',
  choose: 'Choisissez…',
  fields: {
    title: 'Titre',
    summary: 'Résumé',
    body: 'Texte',
    category: 'Rubrique',
    commune: 'Commune',
    startsAt: 'Début',
    endsAt: 'Fin',
    allDay: 'Toute la journée',
    otherDates: 'Autres dates',
    repeats: 'L’événement se répète',
    repeatsUntil: 'Jusqu’au',
    place: 'Lieu',
    address: 'Adresse',
    price: 'Tarif',
    ticketUrl: 'Lien vers la billetterie',
    url: 'Lien pour en savoir plus',
    images: 'Ajouter des images',
    contactName: 'Nom et prénom',
    contactEmail: 'Adresse électronique',
    organisation: 'Association ou organisme',
    notify: 'Me prévenir par courriel de l’arrivée de ma proposition et de la décision de la mairie',
    consent: 'J’accepte que ma proposition soit relue, modifiée si besoin et publiée par la commune.',
  },
  hints: {
    summary: 'Une ou deux phrases, affichées sous le titre.',
    price: 'Exemple : gratuit, ou 5 €.',
    url: 'Exemple : https://www.exemple.fr',
    ticketUrl: 'Exemple : https://www.exemple.fr/billets',
    contactEmail: 'Exemple : nom@exemple.fr',
    address: 'Exemple : 12 rue des Écoles',
  },
  atMost: (max: number): string => `${characters(max)} au plus.`,
  remaining: (count: number): string =>
    count < 0 ? `${characters(-count)} de trop.` : `Il reste ${characters(count)}.`,
  yes: 'oui',
  trap: 'Ne remplissez pas ce champ',
  errors: {
    required: (label: string): string => `Remplissez le champ ${quoted(label)}.`,
    tooLong: (label: string, over: number): string => `Raccourcissez ${quoted(label)} : ${characters(over)} de trop.`,
    email: 'Saisissez une adresse électronique complète, par exemple nom@exemple.fr.',
    url: 'Saisissez une adresse de site complète, par exemple https://www.exemple.fr.',
    dateTime: (label: string): string =>
      `Saisissez le jour et l’heure dans ${quoted(label)}, par exemple 24/12/2026 18:30.`,
    date: (label: string): string => `Saisissez le jour dans ${quoted(label)}, par exemple 24/12/2026.`,
    order: 'La fin doit suivre le début : corrigez l’une des deux dates.',
    tooManyDates: (max: number): string => `Retirez des dates : ${max} au plus.`,
    repeatsOrder: 'La répétition doit finir après la première date : corrigez l’une des deux.',
    consent: 'Cochez la case pour accepter la publication.',
    alt: (name: string): string => `Décrivez l’image ${quoted(name)}.`,
    images: 'Ajoutez au moins une image.',
  },
  summary: 'Réponses à corriger :',
  dates: {
    once: 'Non',
    /** How an event repeats; `day` is that of its first date, `week` which of its weekday in the month. */
    repetition: (each: Repetition, day?: { weekday: number; week: number }): string => {
      const name = day && WEEKDAYS[day.weekday];
      if (each === 'daily') return 'Tous les jours';
      if (each === 'weekly') return name ? `Chaque ${name}` : 'Chaque semaine';
      if (each === 'fortnightly') return name ? `Un ${name} sur deux` : 'Toutes les deux semaines';
      return day ? `Le ${day.week === 1 ? dayOfMonth(1) : `${day.week}e`} ${name} de chaque mois` : 'Chaque mois';
    },
    legend: (number: number): string => `Date n° ${number}`,
    add: 'Ajouter une date',
    added: (number: number): string => `La date n° ${number} est ajoutée.`,
    remove: (number: number): string => `Retirer la date n° ${number}`,
    removed: 'La date est retirée.',
    /** An error in a date that is not the first one. */
    error: (number: number, message: string): string =>
      `À la date n° ${number}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    /** All dates of the event, of which there are several. */
    announced: (count: number, first: WallClock, last: WallClock): string =>
      `L’événement aura ${count} dates, du ${longDay(first)} au ${longDay(last)}.`,
  },
  images: {
    limits: (max: number, formats: string, megabytes: number): string =>
      `${max} ${max < 2 ? 'image' : 'images'} au plus, au format ${formats}, de ${megabytes} Mo au plus.`,
    privacy:
      'Avant l’envoi, chaque image est réduite sur votre appareil, et les données cachées (lieu, date, appareil) en sont retirées.',
    or: ' ou ',
    alt: 'Description de l’image',
    altHint: 'Dites ce que l’on voit, pour les personnes qui ne voient pas l’image.',
    credit: 'Crédit de l’image (personne ou organisme)',
    remove: 'Retirer l’image',
    busy: 'Préparation des images…',
    added: (names: readonly string[]): string =>
      names.length === 1
        ? `L’image ${names.map(quoted).join('')} est ajoutée.`
        : `${names.length} images sont ajoutées : ${names.map(quoted).join(', ')}.`,
    removed: 'L’image est retirée.',
    type: (name: string, formats: string): string =>
      `Le fichier ${quoted(name)} est refusé : choisissez une image ${formats}.`,
    heic: (name: string): string =>
      `Le fichier ${quoted(name)} est refusé : c’est une photo HEIC, que peu de navigateurs lisent. Sur iPhone, choisissez Réglages, Appareil photo, Formats, « Le plus compatible » ; sur Android, désactivez le format HEIF de l’appareil photo. Reprenez ensuite la photo, ou envoyez-en une capture d’écran.`,
    tooLarge: (name: string): string =>
      `Le fichier ${quoted(name)} est refusé : l’image est trop grande pour cet appareil. Choisissez une copie réduite, par exemple une capture d’écran de la photo.`,
    unreadable: (name: string): string => `Le fichier ${quoted(name)} est refusé : le fichier est abîmé.`,
    unprepared: (name: string): string =>
      `Le fichier ${quoted(name)} n’est pas ajouté : le formulaire n’a pas pu préparer l’image. Réessayez dans un instant.`,
    tooMany: (name: string, max: number): string => `Le fichier ${quoted(name)} n’est pas ajouté : ${max} au plus.`,
  },
  draft: {
    restored: 'Votre brouillon a été retrouvé, sans ses images.',
    keep: 'Garder mon brouillon sur cet appareil',
    keepHint: 'Sinon, il est effacé quand vous fermez cet onglet. À ne pas cocher sur un ordinateur partagé.',
    clear: 'Tout effacer',
    cleared: 'Le formulaire est vide.',
  },
  privacy:
    'La commune, responsable de ces données, les utilise pour examiner votre proposition, la publier et vous répondre.',
  privacyLink: 'Vos droits et la protection de vos données',
  toReview: 'Vérifier ma proposition',
  review: 'Vérifiez votre proposition',
  preview: 'Aperçu',
  recap: 'Vos réponses',
  edit: 'Modifier',
  send: 'Envoyer ma proposition',
  sending: 'Envoi en cours…',
  solving: 'Vérification anti-robot en cours…',
  progress: 'Envoi',
  percent: (value: string): string => `${value} %`,
  cancel: 'Annuler l’envoi',
  cancelled: 'L’envoi est annulé.',
  kept: 'Votre saisie est conservée.',
  failures: {
    offline: 'Vous semblez hors connexion. Réessayez dès que la connexion revient.',
    timeout: 'L’envoi prend trop de temps. Réessayez dans un instant.',
    'rate-limited': 'Trop de propositions arrivent en ce moment. Réessayez dans quelques minutes.',
    'too-large': 'L’envoi est trop volumineux. Retirez une image, puis réessayez.',
    'http-4xx': 'La proposition n’a pas été acceptée. Réessayez, ou écrivez à la mairie.',
    challenge: 'La vérification anti-robot n’a pas abouti. Réessayez dans un instant.',
    other: 'L’envoi n’a pas abouti. Réessayez dans un instant.',
  },
  done: 'Votre proposition est envoyée',
  next: 'La mairie la relit avant de la publier.',
  reference: 'Référence',
  secret: 'Code de suivi',
  copy: 'Copier la référence et le code de suivi',
  copied: 'La référence et le code de suivi sont copiés.',
  notCopied: 'Votre navigateur n’a pas permis la copie : notez la référence et le code de suivi, ou imprimez-les.',
  print: 'Imprimer',
  withdraw:
    'Notez la référence et le code de suivi : ils ne sont affichés qu’une fois. Ils permettent de suivre votre proposition, ou de la retirer, en les communiquant à la mairie.',
  withdrawHere:
    'Notez la référence et le code de suivi : ils ne sont affichés qu’une fois. Ils permettent de suivre votre proposition, ou de la retirer.',
  withdrawReference: 'Notez la référence : elle permet de retirer votre proposition, en écrivant à la mairie.',
  status: 'Suivre ou retirer ma proposition',
  withdrawAction: 'Retirer cette proposition',
  withdrawQuestion: 'Retirer définitivement cette proposition ?',
  withdrawYes: 'Oui, la retirer',
  withdrawNo: 'Non, la garder',
  withdrawFailed: 'La proposition n’a pas pu être retirée. Réessayez dans un instant.',
  withdrawn: 'Votre proposition est retirée',
  withdrawnNext: 'La commune ne la publiera pas, et ce qu’elle contenait est effacé.',
  again: 'Faire une autre proposition',
};
