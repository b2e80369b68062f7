import type { Database } from '../api/storage/database.js';
import { pollFrom } from '../api/polls/new-poll.js';
import { insertPoll } from '../api/polls/poll-store.js';

const ID = 'nom-de-la-salle';

/** Inserts a poll without an end date for the demo, unless it exists. */
export async function ensureDemoPoll(database: Database, now: Date): Promise<void> {
  const poll = pollFrom(
    {
      id: ID,
      question: 'Quel nom pour la nouvelle salle de la Halle ?',
      organiser: 'Mairie de Saint-Martin-des-Prés',
      choices: [
        { id: 'verger', label: 'Salle du Verger', description: 'Comme le verger communal, juste derrière.' },
        { id: 'tilleuls', label: 'Salle des Tilleuls', description: 'Les trois arbres de la place.' },
        { id: 'simone-veil', label: 'Salle Simone-Veil' },
      ],
      resultsPolicy: 'after-vote',
      // Whoever tries the demo is its only voter, and should see the results.
      minimumVoters: 1,
    },
    now,
  );
  await database.transaction((transaction) => insertPoll(transaction, poll));
}
