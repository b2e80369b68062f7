import { openPglite } from '../../../demo/api/storage/pglite.js';
import { openPostgres } from '../../../demo/api/storage/postgres.js';

const ITEMS = 30;

/**
 * Adds thirty news items, ten of them with an image, and thirty job offers to the database of an API that has been started once
 * and is stopped. In SQL, so that it works with every version of the API.
 */
export async function addContent({ DATA_DIR, DATABASE_URL }: Record<string, string>): Promise<void> {
  const database = DATABASE_URL ? openPostgres(DATABASE_URL) : await openPglite(DATA_DIR);
  await database.script(`
    INSERT INTO submissions (reference, secret_hash, type, status, title, summary, body, received_at, decided_at)
      SELECT 'REF-' || n, 'none', 'news', 'approved', 'Fête de la commune, ' || n, 'Ce qui se passe samedi.',
        repeat('Le comité des fêtes invite tous les habitants sur la place. ', 10), now(), now() - n * interval '1 hour'
      FROM generate_series(1, ${ITEMS}) n;
    INSERT INTO submission_images (id, reference, position, alt, width, height, bytes)
      SELECT md5(n::text), 'REF-' || n, 0, 'La place en fête', 1200, 800, decode(repeat('ab', 80000), 'hex')
      FROM generate_series(1, ${ITEMS}, 3) n;
    INSERT INTO jobs (id, title, description, employer, place, contract, work_time, apply_email, date_posted, valid_through)
      SELECT 'offre-' || n, 'Agent des espaces verts, ' || n, repeat('Vous entretenez les parcs. ', 20), 'Mairie',
        'Saint-Martin', 'Titulaire', 'Temps complet', 'a@exemple.fr', current_date - 1, current_date + 30
      FROM generate_series(1, ${ITEMS}) n`);
  await database.close();
}
