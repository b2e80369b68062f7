import type { Plugin } from 'vite';
import { bundleModule } from '../../support/bundle.js';

/** The library's protections, by file, each with a careless replacement. */
const carelessness: Record<string, [protection: string, instead: string][]> = {
  'src/text/plain-text.ts': [
    ['export function plainText(', 'export const plainText = (html: string) => html;\nfunction safePlainText('],
    ['export function escapeHtml(', 'export const escapeHtml = (text: string) => text;\nfunction safeEscapeHtml('],
  ],
  'src/element/structured-data.ts': [["json.replaceAll('<', '\\\\u003c')", 'json']],
  // Resolves addresses, but allows any scheme.
  'src/text/urls.ts': ['safeUrl', 'httpUrl'].map((name): [string, string] => [
    `export function ${name}(`,
    `export const ${name} = (value: unknown, base?: string) => parseUrl(value, base)?.href;\nfunction used${name}(`,
  ]),
};

/** Builds the library without its protections. Fails when the code of one is no longer found. */
export function buildUnsafe(): Promise<string> {
  return bundleModule('test/suites/payloads/unsafe-library.ts', [careless()]);
}

function careless(): Plugin {
  return {
    name: 'careless',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(carelessness).find((path) => id.endsWith(`/${path}`));
      if (!file) return undefined;
      return (carelessness[file] ?? []).reduce((text, [protection, instead]) => {
        if (!text.includes(protection)) this.error(`"${protection}" is no longer in ${file}.`);
        return text.replace(protection, () => instead);
      }, code);
    },
  };
}
