import { cpSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Matches the address of a file that a module reads at run time, relative to `import.meta.url`. */
const OWN_ADDRESS = /new URL\((['"])([^'"]+)\1, import\.meta\.url\)/g;

/**
 * Copies the files and folders that modules of `folder` read by an address relative to their own, such as
 * `openapi.yaml` and `migrations/`, to the same places below `outDir`, and those for browsers from `browserFolder` to
 * `browser/`. Throws for a file outside both folders, which the package would lack.
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
