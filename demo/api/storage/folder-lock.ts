import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';

/** A lock on a folder. */
export interface FolderLock {
  release(): void;
}

/**
 * An `open` flag that Node passes on but has no constant for: `O_EXLOCK` of BSD and macOS, `UV_FS_O_EXLOCK` of Windows.
 */
const EXCLUSIVE = process.platform === 'win32' ? 0x1000_0000 : 0x20;

/**
 * Locks `folder`, which must exist, for this process: two engines would destroy each other's files. The lock is one of
 * the kernel, on the folder itself, so that all processes that see the folder see it, whatever their user, namespaces
 * or temporary folder; and it ends with its process, even one that is killed. Throws when another process has the lock,
 * or when locking is not possible.
 */
export function lockFolder(folder: string): FolderLock {
  const descriptor = process.platform === 'linux' ? openLocked(folder) : openExclusively(folder);
  return { release: () => closeSync(descriptor) };
}

/**
 * A flock(2) lock belongs to the open file, not to the process that requested it. So the program flock(1), which every
 * Linux has, locks the inherited descriptor and ends, and the lock stays until this process closes the file, or ends.
 */
function openLocked(folder: string): number {
  const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  const { status, error, stderr } = spawnSync('flock', ['-n', '3'], {
    stdio: ['ignore', 'ignore', 'pipe', descriptor],
    encoding: 'utf8',
  });
  if (status === 0) return descriptor;
  closeSync(descriptor);
  if (status === 1) throw inUse(folder);
  const cause = error ? 'la commande flock manque, installez util-linux' : stderr.trim();
  throw new Error(`Le dossier des données ${folder} ne peut pas être verrouillé : ${cause}.`);
}

function openExclusively(folder: string): number {
  const { O_RDWR, O_CREAT, O_NONBLOCK } = constants;
  try {
    return openSync(join(folder, '.lock'), O_RDWR | O_CREAT | O_NONBLOCK | EXCLUSIVE, 0o600);
  } catch (error) {
    if (['EAGAIN', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw inUse(folder);
    throw error;
  }
}

function inUse(folder: string): Error {
  return new Error(
    `Le dossier des données ${folder} sert déjà à un autre processus : arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.`,
  );
}
