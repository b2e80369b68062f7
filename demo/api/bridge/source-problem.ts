import { Problem } from '../problem.js';

const problems = {
  'source-not-allowed': [403, 'Cette adresse ne fait pas partie des sources que la mairie a autorisées.'],
  'source-address': [502, 'Le nom de la source ne mène pas à une adresse publique d’Internet.'],
  'source-moved': [502, 'La source renvoie vers une adresse qui n’est pas autorisée, ou renvoie trop de fois.'],
  'source-failed': [502, 'La source n’a pas répondu comme attendu.'],
  'source-too-large': [502, 'La réponse de la source dépasse 2 Mo.'],
  'source-malformed': [502, 'La réponse de la source n’est pas un flux lisible.'],
  'source-key': [503, 'Les identifiants France Travail manquent sur ce serveur, ou sont refusés.'],
  'source-timeout': [504, 'La source n’a pas répondu à temps.'],
} as const;

/** The machine-readable reason why a source could not be read. */
export type SourceProblem = keyof typeof problems;

/** The problem for a reason, with a message for people that contains nothing from the source itself. */
export function sourceProblem(code: SourceProblem): Problem {
  const [status, detail] = problems[code];
  return new Problem(status, { code, detail });
}
