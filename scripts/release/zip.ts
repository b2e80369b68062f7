import { strFromU8, unzipSync, zipSync } from 'fflate';

/** The content of a zip or of a folder, by path, with `/` between names. */
export type Files = Record<string, Uint8Array>;

/**
 * A zip whose bytes depend on the files and on the date only: entries in the order of their paths, one time for all. The
 * compression is that of fflate, in JavaScript, since the zlib of Node gives other bytes in other versions of Node.
 *
 * `date` is a day, `2026-11-29`. A zip has no time zone: noon keeps the day in all of them, and a transfer by FTP that
 * leaves out older files sees a newer release.
 */
export function zip(files: Files, date: string): Uint8Array {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const sorted = Object.entries(files).sort(([first], [second]) => (first < second ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(year, month - 1, day, 12) });
}

/** The files of a zip. Throws where it is damaged. */
export function unzip(bytes: Uint8Array): Files {
  return unzipSync(bytes);
}

/** A file of a zip as text; throws, with the paths there are, where it is missing. */
export function textIn(files: Files, path: string): string {
  const bytes = files[path];
  if (!bytes) throw new Error(`${path} is not among ${Object.keys(files).join(', ')}.`);
  return strFromU8(bytes);
}
