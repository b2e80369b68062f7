import { closeSync, constants, fsyncSync, openSync, statSync } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The major version of PostgreSQL in the current PGlite, as written into its folders. */
export const MAJOR = '18';

/** A file that marks a folder until its first database is complete, so that remains of a power cut can be deleted. */
const UNFINISHED = '.unfinished';

/** Names that are ignored in a folder: hidden files, and those at the top of a volume. */
const FOREIGN = /^(?:\.|lost\+found$)/;

const refusals: Record<string, string> = {
  EACCES: 'l’API n’a pas le droit d’y écrire ; donnez-le à son utilisateur',
  EPERM: 'l’API n’a pas le droit d’y écrire ; donnez-le à son utilisateur',
  EROFS: 'il est en lecture seule',
  ENOTDIR: 'ce n’est pas un dossier',
  EEXIST: 'ce n’est pas un dossier',
  ELOOP: 'ses liens tournent en rond',
  ENAMETOOLONG: 'son nom est trop long',
  ENOSPC: 'le disque est plein ; libérez de la place',
  EDQUOT: 'le quota du disque est atteint ; libérez de la place',
};

/** Creates `folder` and its parents, closes it to other users, and tests it. Throws a message for the administrator. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Before anything is changed, so that a folder named by mistake stays as it is.
    if (!(await isUnfinished(folder))) await versionOf(folder);
    await closeToOthers(folder);
    await tryFolder(folder);
  } catch (error) {
    throw refusalOf(folder, error) ?? error;
  }
}

/** The error message for a refusal by the operating system; `undefined` for other errors. */
export function refusalOf(folder: string, error: unknown): Error | undefined {
  const reason = refusals[(error as NodeJS.ErrnoException).code ?? ''];
  return reason === undefined
    ? undefined
    : new Error(`Le dossier des données ${folder} ne peut pas servir : ${reason}.`, { cause: error });
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

/** Closes the folder to other users: it contains the secret that signs ballots, and email addresses. */
async function closeToOthers(folder: string): Promise<void> {
  if (process.platform === 'win32' || (statSync(folder).mode & 0o077) === 0) return;
  await chmod(folder, 0o700);
}

/**
 * The PostgreSQL version that `folder` was written with; `undefined` for an empty folder. Throws when it contains
 * something else.
 */
export async function versionOf(folder: string): Promise<string | undefined> {
  const names = await readdir(folder);
  if (names.includes('PG_VERSION')) return (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  const [foreign] = names.filter((name) => !FOREIGN.test(name));
  if (foreign === undefined) return undefined;
  throw new Error(
    `Le dossier des données ${folder} contient autre chose, par exemple « ${foreign} » : choisissez un dossier vide avec DATA_DIR, ou restaurez une sauvegarde.`,
  );
}

/** Marks a folder whose first database is being created. */
export async function beginFolder(folder: string): Promise<void> {
  await writeFile(join(folder, UNFINISHED), '', { flush: true });
  syncFolder(folder);
}

/** Empties a folder whose first database was never completed. */
export async function clearUnfinished(folder: string): Promise<void> {
  if (!(await isUnfinished(folder))) return;
  const ours = (await readdir(folder)).filter((name) => !FOREIGN.test(name));
  await Promise.all(ours.map((name) => rm(join(folder, name), { recursive: true })));
}

async function isUnfinished(folder: string): Promise<boolean> {
  return (await readdir(folder)).includes(UNFINISHED);
}

/** Flushes all files of a new database to the disk, then removes the mark. */
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

/** Flushes a folder, so that the names in it are on the disk. Not possible on Windows. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, constants.O_RDONLY);
  fsyncSync(descriptor);
  closeSync(descriptor);
}
