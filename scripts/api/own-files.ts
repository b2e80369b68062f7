import { cpSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A file that a module reads as it runs, by an address relative to its own. */
const OWN_ADDRESS = /new URL\((['"])([^'"]+)\1, import\.meta\.url\)/g;

/**
 * Takes along the files and folders that modules of `folder` read by their own address, as `openapi.yaml` and
 * `migrations/`, to the same places below `outDir`; and those for browsers, from `browserFolder` to `browser/`. Throws
 * for any other file: the package would be without it.
 */
export function ownFiles(folder: string, browserFolder: string, outDir: string): Plugin {
  const placeOf = (file: string): string => {
    const inBrowsers = relative(browserFolder, file);
    const own = relative(folder, file);
    if (!inBrowsers.startsWith('..')) return `browser/${inBrowsers}`;
    if (!own.startsWith('..')) return own;
    throw new Error(`${file} lies outside ${folder}: a package of it would be without that file.`);
  };
  return {
    name: 'own-files',
    enforce: 'pre',
    transform(code, id) {
      if (relative(folder, id).startsWith('..')) return undefined;
      return code.replace(OWN_ADDRESS, (_, quote: string, address: string) => {
        const file = resolve(dirname(id), address);
        const place = placeOf(file);
        cpSync(file, join(outDir, place), { recursive: true });
        const end = address.endsWith('/') ? '/' : '';
        return `new URL(${quote}./${place}${end}${quote}, import.meta.url)`;
      });
    },
  };
}
