/** The data of an offer's form. */
export const offer = {
  title: 'Agent d’accueil (H/F)',
  employer: 'Mairie',
  place: 'Saint-Martin',
  contract: 'CDD',
  workTime: 'Temps complet',
  category: '',
  description: 'Accueil du public.\r\nDu lundi au vendredi.',
  datePosted: '2026-02-20',
  validThrough: '2026-03-10',
  applyEmail: 'rh@mairie.example',
  button: 'publier',
};
