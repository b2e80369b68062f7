import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that is this process's own. */
export interface FolderLock {
  release(): void;
}

/** Node has no name for what its `open` hands on: `O_EXLOCK` of BSD and macOS, `UV_FS_O_EXLOCK` of Windows. */
const EXCLUSIVE = process.platform === 'win32' ? 0x1000_0000 : 0x20;

/**
 * Takes `folder`, which exists, for this process. Two engines on the same files would destroy them.
 * It is a lock of the kernel, on the folder itself: every process that sees the folder sees it, whatever its user, its
 * namespaces or its temporary folder, and it ends with its process, even one that is killed.
 * Throws when another process has it, or when there is no way to lock it.
 */
export function lockFolder(folder: string): FolderLock {
  const descriptor = process.platform === 'linux' ? openLocked(folder) : openExclusively(folder);
  return { release: () => closeSync(descriptor) };
}

/**
 * A lock of flock(2) belongs to the open file, not to the process that asked for it. So flock(1), which every Linux has,
 * is lent the descriptor for as long as it takes, and the lock stays until we close it, or end.
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
  throw new Error(`Le dossier des données ${folder} ne peut pas être verrouillé : ${cause}.`);
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
    `Le dossier des données ${folder} sert déjà à un autre processus : arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.`,
  );
}
