import { randomUUID } from 'node:crypto';
import { createApi } from '../../../demo/api/api.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import { migrate } from '../../../demo/api/storage/migrate.js';
import { insertImages } from '../../../demo/api/submissions/image-store.js';
import { connectionFrom } from '../../api/connection.js';
import { openEmptyPglite } from '../../support/empty-pglite.js';

const ORIGIN = 'https://www.commune.example';
const noLimit = { max: Infinity, window: 60_000 };

/** A file as a form sends it. */
interface SentFile {
  bytes: Uint8Array;
  type?: string | undefined;
  name?: string | undefined;
}

interface Reply {
  status: number;
  body: { reference?: string; errors?: { pointer: string; code: string; detail: string }[] };
}

/** An API, and access to its stored data. */
export interface UploadApi {
  submit(files: readonly SentFile[], alts?: readonly string[]): Promise<Reply>;
  /** The bytes of a proposal's images in the database. */
  stored(reference: string): Promise<Uint8Array[]>;
  /** All other data of the proposal in the database, as text. */
  dumped(reference: string): Promise<string>;
  /** Stores a file unchanged, as an API without re-encoding would. */
  storeUntouched(reference: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export async function openUploadApi(): Promise<UploadApi> {
  const database = await openEmptyPglite();
  await migrate(database);
  const clock = (): Date => new Date('2026-03-01T10:00:00Z');
  const api = createApi(clock, {
    database,
    secret: 'uploads',
    clock,
    origins: originPolicy(ORIGIN),
    moderatorToken: undefined,
    proxies: 0,
    limits: { reads: noLimit, writes: noLimit },
  });
  const stored = async (reference: string): Promise<Uint8Array[]> => {
    const sql = 'SELECT bytes FROM submission_images WHERE reference = $1 ORDER BY position';
    return (await database.query<{ bytes: Uint8Array }>(sql, [reference])).map(({ bytes }) => bytes);
  };
  let from = 0;
  return {
    stored,
    async submit(files, alts = files.map(() => 'Une affiche')) {
      const headers = { Origin: ORIGIN, 'Idempotency-Key': randomUUID() };
      const init = { method: 'POST', headers, body: formOf(files, alts) };
      const response = await api.request('/submissions', init, connectionFrom(`198.51.100.${from++ % 256}`));
      return { status: response.status, body: (await response.json()) as Reply['body'] };
    },
    async dumped(reference) {
      const rows = await database.query('SELECT * FROM submissions WHERE reference = $1', [reference]);
      const sql = 'SELECT id, alt, credit FROM submission_images WHERE reference = $1';
      return JSON.stringify([rows, await database.query(sql, [reference])]);
    },
    async storeUntouched(reference, bytes) {
      await database.query('DELETE FROM submission_images WHERE reference = $1', [reference]);
      await insertImages(database, reference, [
        { id: randomUUID(), alt: 'a', credit: null, width: 1, height: 1, bytes },
      ]);
    },
    close: () => database.close(),
  };
}

function formOf(files: readonly SentFile[], alts: readonly string[]): FormData {
  const form = new FormData();
  const fields = { type: 'news', title: 'Loto', body: 'Venez nombreux.', contactName: 'A. Petit', elapsed: '30' };
  const all = { ...fields, contactEmail: 'a@exemple.fr', consent: 'true', website: '' };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  for (const { bytes, type = 'image/jpeg', name = 'photo.jpg' } of files) {
    form.append('images', new Blob([new Uint8Array(bytes)], { type }), name);
  }
  for (const alt of alts) form.append('imageAlt', alt);
  return form;
}
