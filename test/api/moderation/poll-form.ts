/** The page of a new poll. */
export const NEW = '/moderation/sondages/nouveau';

/** The form of a poll with two choices, whose results everybody sees. */
export const pollForm = {
  question: 'Quel nom ?',
  'choice/0/label': 'Le verger',
  'choice/1/label': 'Les tilleuls',
  'choice/1/description': 'Les trois arbres de la place.',
  maxChoices: '1',
  resultsPolicy: 'always',
  minimumVoters: '0',
};
