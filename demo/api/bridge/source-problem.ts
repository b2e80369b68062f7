import { Problem } from '../problem.js';

const problems = {
  'source-not-allowed': [
    403,
    'Cette adresse ne fait pas partie de celles que la mairie a autorisées. Ajoutez-la à BRIDGE_SOURCES.',
  ],
  'source-address': [
    502,
    'Le nom dans l’adresse des données ne mène pas à une adresse publique d’Internet. Vérifiez-le.',
  ],
  'source-moved': [
    502,
    'L’adresse des données renvoie vers une autre qui n’est pas autorisée, ou renvoie trop de fois. Donnez l’adresse finale.',
  ],
  'source-failed': [
    502,
    'L’adresse des données n’a pas répondu comme attendu. Ouvrez-la dans un navigateur, ou réessayez plus tard.',
  ],
  'source-too-large': [
    502,
    'La réponse dépasse 2 Mo, ou 5 Mo pour un calendrier. Limitez le nombre d’éléments dans l’adresse.',
  ],
  'source-malformed': [502, 'La réponse n’est ni un flux ni un agenda lisible. Vérifiez l’adresse des données.'],
  'source-no-page': [502, 'Cette adresse ne donne pas une page HTML. Ouvrez-la dans un navigateur, et vérifiez-la.'],
  'source-key': [
    503,
    'Les identifiants de France Travail, ou la clé d’OpenAgenda, manquent sur ce serveur ou sont refusés. Vérifiez ses réglages.',
  ],
  'source-timeout': [504, 'L’adresse des données n’a pas répondu à temps. Réessayez dans un instant.'],
} as const;

/** The machine-readable reason why a source could not be read. */
export type SourceProblem = keyof typeof problems;

/** The problem for a reason, with a message for people that contains nothing from the source itself. */
export function sourceProblem(code: SourceProblem): Problem {
  const [status, detail] = problems[code];
  return new Problem(status, { code, detail });
}
