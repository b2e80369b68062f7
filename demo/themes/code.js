// @ts-check
import { writeHead } from '/dist/npm/head/index.js';
import { codeField } from '../studio/code.js';
import { headFiles, themeSheet } from '../studio/files.js';
import { tokensOf } from './settings.js';

/**
 * @import { Built } from '../studio/files.js'
 * @import { Settings } from './settings.js'
 */

/**
 * The markup that the site's pages need once for these settings, with the files on the site itself.
 * @param {Settings} settings
 * @param {Built} built
 */
function pageCode({ modele = '', theme }, built) {
  /** @type {[string, string][]} */
  const scheme = theme ? [['data-cw-theme', theme]] : [];
  return [...themeSheet(modele, '', built), ...writeHead([], headFiles('', built), scheme)].join('\n');
}

/**
 * The rules for the site's own style sheet; '' for none.
 * @param {Settings} settings
 */
function styleCode(settings) {
  const lines = tokensOf(settings).map((pair) => `  ${pair.join(': ')};\n`);
  return lines.length ? `:root {\n${lines.join('')}}` : '';
}

/**
 * @param {Settings} settings
 * @param {Built} built
 */
export function codeFields(settings, built) {
  const style = styleCode(settings);
  const all = [
    {
      id: 'code-page',
      label: 'Une fois par page, dans l’en-tête',
      code: pageCode(settings, built),
      action: 'Copier l’en-tête',
    },
    ...(style
      ? [
          {
            id: 'code-style',
            label: 'Dans la feuille de style du site',
            code: style,
            action: 'Copier le style',
            help: 'À défaut, entre <style> et </style> dans l’en-tête.',
          },
        ]
      : []),
    { id: 'permalien', label: 'Lien vers ces réglages', code: location.href, action: 'Copier le lien' },
  ];
  return all.map((code) => codeField(code));
}
