import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that one downloads. */
export interface ReleasedFile {
  file: string;
  /** Its size in bytes. */
  size: number;
  /** In hexadecimal digits, as `sha256sum` prints it. */
  sha256: string;
}

/** `release/release.json`. */
export interface Release {
  version: string;
  /** The day of the commit: `2026-11-29`. */
  date: string;
  files: ReleasedFile[];
}

/** The list of files that `npm run release` has made in a repository; `undefined` before. */
export function releaseIn(root: string): Release | undefined {
  const file = join(root, 'release/release.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release) : undefined;
}
