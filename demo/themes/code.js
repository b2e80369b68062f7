// @ts-check
import { writeHead } from '/dist/npm/head/index.js';
import { codeField } from '../studio/code.js';
import { headFiles, themeSheet } from '../studio/snippets.js';
import { tokensOf } from './settings.js';

/**
 * @import { Files } from '../studio/snippets.js'
 * @import { Settings } from './settings.js'
 */

/**
 * The markup that the site's pages need once for these settings.
 * @param {Settings} settings
 * @param {Files} site
 */
function pageCode({ modele = '', theme }, site) {
  /** @type {[string, string][]} */
  const scheme = theme ? [['data-cw-theme', theme]] : [];
  return [...themeSheet(modele, site), ...writeHead([], headFiles(site), scheme)].join('\n');
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
 * @param {Files} site
 */
export function codeFields(settings, site) {
  const style = styleCode(settings);
  return [
    codeField('code-page', 'Une fois par page, dans l’en-tête', pageCode(settings, site), 'Copier l’en-tête'),
    ...(style
      ? [
          codeField(
            'code-style',
            'Dans la feuille de style du site',
            style,
            'Copier le style',
            'À défaut, entre <style> et </style> dans l’en-tête.',
          ),
        ]
      : []),
    codeField('permalien', 'Lien vers ces réglages', location.href, 'Copier le lien'),
  ];
}
