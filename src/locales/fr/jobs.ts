const UNITS: Record<string, string> = {
  HOUR: 'de l’heure',
  DAY: 'par jour',
  WEEK: 'par semaine',
  MONTH: 'par mois',
  YEAR: 'par an',
};

/** The strings of `<job-board>`. */
export const jobs = {
  heading: 'Offres d’emploi',
  empty: 'Aucune offre d’emploi pour le moment.',
  noMatch: 'Aucune offre ne correspond à votre recherche.',
  gone: 'Cette offre n’est plus en ligne.',
  search: 'Rechercher dans les offres',
  labels: {
    employer: 'Employeur',
    place: 'Lieu',
    contract: 'Contrat',
    category: 'Catégorie',
    grade: 'Cadre d’emplois',
    salary: 'Rémunération',
    remote: 'Télétravail',
    datePosted: 'Publiée le',
    reference: 'Référence',
  },
  all: {
    contract: 'Tous les contrats',
    place: 'Tous les lieux',
    category: 'Toutes les catégories',
    employer: 'Tous les employeurs',
  },
  /** An option of a filter, with the number of offers that it would show. */
  option: (name: string, count: number): string => `${name} (${count})`,
  sort: 'Trier par',
  sorts: { newest: 'Plus récentes', deadline: 'Date limite' },
  more: 'Afficher plus d’offres',
  moreShown: (count: number): string =>
    count < 2 ? `${count} offre de plus est affichée.` : `${count} offres de plus sont affichées.`,
  results: (count: number): string => (count === 0 ? 'Aucune offre.' : count === 1 ? '1 offre.' : `${count} offres.`),
  isNew: 'Nouveau',
  closes: (days: number): string =>
    days === 0 ? 'Clôture aujourd’hui' : days === 1 ? 'Clôture demain' : `Clôture dans ${days} jours`,
  remote: 'Possible',
  placeWithCode: (place: string, code: string): string => `${place} (${code})`,
  /** Before a date, in the summary of an offer. */
  until: 'jusqu’au',
  details: 'Détails',
  /** The offer that a button or a link is about, after its label; heard, not seen. */
  about: (title: string): string => ` : ${title}`,
  apply: 'Postuler',
  applyByMail: 'Postuler par courriel',
  applyByPhone: 'Postuler par téléphone',
  /** The subject of the message of an applicant. */
  subject: (title: string, reference = ''): string =>
    `Candidature : ${title}${reference && ` (référence ${reference})`}`,
  subscribe: 'S’abonner à cette recherche (RSS)',
  unsolicited: 'Envoyer une candidature spontanée',
  unsolicitedSubject: 'Candidature spontanée',
  kilobytes: (size: string): string => `${size} ko`,
  megabytes: (size: string): string => `${size} Mo`,
  print: 'Imprimer l’offre',
  group: '\u202f',
  money: (amount: string, currency: string): string => `${amount} ${currency === 'EUR' ? '€' : currency}`,
  salary: (min: string, max: string, unit: string): string => {
    const range = !max ? `à partir de ${min}` : !min ? `jusqu’à ${max}` : min === max ? min : `de ${min} à ${max}`;
    return `${range} ${UNITS[unit] ?? ''}`.trim();
  },
  /** By schema.org’s `employmentType`, and the English terms of job boards, in capitals with `_` between words. */
  terms: {
    FULL_TIME: 'Temps plein',
    PART_TIME: 'Temps partiel',
    TEMPORARY: 'CDD',
    CONTRACTOR: 'Prestataire',
    INTERN: 'Stage',
    INTERNSHIP: 'Stage',
    APPRENTICESHIP: 'Apprentissage',
    VOLUNTEER: 'Bénévolat',
    PER_DIEM: 'Vacation',
    PERMANENT: 'CDI',
    FIXED_TERM: 'CDD',
    SEASONAL: 'Saisonnier',
  },
};
