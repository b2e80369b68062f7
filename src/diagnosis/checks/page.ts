import { shared } from '../../shared.js';
import { error, warning, type Fault } from '../finding.js';
import { widgetTags } from '../../widget-table.js';

/** Elements in which the code of a widget, shown as text, is an example. */
export const CODE = ['pre', 'code', 'kbd', 'samp', 'textarea', 'script', 'style', 'template', 'noscript'];
/** The code of a widget in a text. */
export const SNIPPET = new RegExp(`<(?:${widgetTags.join('|')})[\\s>]|<[^<>]*\\bdata-cw=`);

export const noWidget = error(
  'no-widget',
  'Cette page ne demande aucun widget.',
  'Collez le code d’un widget là où il doit apparaître.',
);
export const snippetAsText = error(
  'snippet-as-text',
  'Le code d’un widget est affiché comme du texte.',
  'L’éditeur l’a pris pour du texte : collez-le dans un bloc « HTML » ou « code source ».',
);
export const noLanguage = warning(
  'page-language',
  'La page ne dit pas dans quelle langue elle est : les lecteurs d’écran la liront mal.',
  'Écrivez <html lang="fr"> dans le modèle du site (RGAA 8.3).',
);

/** Faults of the page itself. `found` is the number of widgets in it. */
export function pageFaults(found: number): Fault[] {
  return [...nothing(found), ...language(), ...versions()];
}

function nothing(found: number): Fault[] {
  if (showsSnippet()) return [snippetAsText];
  return found ? [] : [noWidget];
}

function showsSnippet(): boolean {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (SNIPPET.test(data) && !parentElement?.closest(CODE.join())) return true;
  }
  return false;
}

function language(): Fault[] {
  if (document.documentElement.lang || shared.settings?.lang) return [];
  return [noLanguage];
}

/** The fault of several versions; the message was logged when they were loaded. */
function versions(): Fault[] {
  return [...shared.warned]
    .filter((line) => line.startsWith('Deux versions'))
    .map((line) =>
      warning('version-clash', line, 'Gardez une seule balise de script, celle de la version la plus récente.'),
    );
}
