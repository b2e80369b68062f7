import { closeSync, constants, fsyncSync, openSync, statSync } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The major version of the PostgreSQL in our PGlite, as it writes it into its folders. */
export const MAJOR = '18';

/** Stands in a folder until its first database is whole: what a power cut leaves of it then is nobody's. */
const UNFINISHED = '.unfinished';

/** Names that a volume of its own has at its top, and hidden files. */
const FOREIGN = /^(?:\.|lost\+found$)/;

const refusals: Record<string, string> = {
  EACCES: 'l’API n’a pas le droit d’y écrire ; donnez-le à son utilisateur',
  EPERM: 'l’API n’a pas le droit d’y écrire ; donnez-le à son utilisateur',
  EROFS: 'il est en lecture seule',
  ENOTDIR: 'ce n’est pas un dossier',
  EEXIST: 'ce n’est pas un dossier',
  ELOOP: 'ses liens tournent en rond',
  ENAMETOOLONG: 'son nom est trop long',
  ENOSPC: 'le disque est plein ; libérez de la place',
  EDQUOT: 'le quota du disque est atteint ; libérez de la place',
};

/** Creates `folder` with those above it, closes it to other users, and tries it. Throws one sentence for an administrator. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Before anything is changed: a folder that was named by mistake stays as it is.
    if (!(await isUnfinished(folder))) await versionOf(folder);
    await closeToOthers(folder);
    await tryFolder(folder);
  } catch (error) {
    throw refusalOf(folder, error) ?? error;
  }
}

/** Gives the sentence for what the system refuses; nothing for another error. */
export function refusalOf(folder: string, error: unknown): Error | undefined {
  const reason = refusals[(error as NodeJS.ErrnoException).code ?? ''];
  return reason === undefined
    ? undefined
    : new Error(`Le dossier des données ${folder} ne peut pas servir : ${reason}.`, { cause: error });
}

/** Writes as much as a start needs, and deletes it again. */
async function tryFolder(folder: string): Promise<void> {
  const path = join(folder, '.trial');
  try {
    await writeFile(path, new Uint8Array(1_000_000), { flush: true });
  } finally {
    await rm(path, { force: true });
  }
}

/** It holds the secret that ballots are signed with, and e-mail addresses. */
async function closeToOthers(folder: string): Promise<void> {
  if (process.platform === 'win32' || (statSync(folder).mode & 0o077) === 0) return;
  await chmod(folder, 0o700);
}

/** The PostgreSQL version that `folder` was written with; nothing for an empty folder. Throws when it holds something else. */
export async function versionOf(folder: string): Promise<string | undefined> {
  const names = await readdir(folder);
  if (names.includes('PG_VERSION')) return (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  const [foreign] = names.filter((name) => !FOREIGN.test(name));
  if (foreign === undefined) return undefined;
  throw new Error(
    `Le dossier des données ${folder} contient autre chose, par exemple « ${foreign} » : choisissez un dossier vide avec DATA_DIR, ou restaurez une sauvegarde.`,
  );
}

/** Notes that the first database of a folder is begun. */
export async function beginFolder(folder: string): Promise<void> {
  await writeFile(join(folder, UNFINISHED), '', { flush: true });
  syncFolder(folder);
}

/** Empties a folder whose first database was never finished. */
export async function clearUnfinished(folder: string): Promise<void> {
  if (!(await isUnfinished(folder))) return;
  const ours = (await readdir(folder)).filter((name) => !FOREIGN.test(name));
  await Promise.all(ours.map((name) => rm(join(folder, name), { recursive: true })));
}

async function isUnfinished(folder: string): Promise<boolean> {
  return (await readdir(folder)).includes(UNFINISHED);
}

/** Brings all files of a new database to the disk, and lets it count from then on. */
export async function finishFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const file = await open(join(parentPath, name), 'r');
    await file.sync();
    await file.close();
  }
  for (const { parentPath, name } of entries.filter((entry) => entry.isDirectory())) syncFolder(join(parentPath, name));
  await rm(join(folder, UNFINISHED));
  syncFolder(folder);
}

/** The names in a folder are on the disk when the folder is. Windows has no such thing. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, constants.O_RDONLY);
  fsyncSync(descriptor);
  closeSync(descriptor);
}
