import { shared } from '../../shared.js';
import { error, warning, type Fault } from '../finding.js';
import { widgetTags } from '../../widget-table.js';

/** Elements in which the code of a widget, shown as text, is an example. */
const CODE = 'pre,code,kbd,samp,textarea,script,style,template,noscript';

/** Faults of the page itself. `found` is the number of widgets in it. */
export function pageFaults(found: number): Fault[] {
  return [...nothing(found), ...language(), ...versions()];
}

function nothing(found: number): Fault[] {
  if (snippetAsText()) {
    return [
      error(
        'snippet-as-text',
        'Le code d’un widget est affiché comme du texte.',
        'L’éditeur l’a pris pour du texte : collez-le dans un bloc « HTML » ou « code source ».',
      ),
    ];
  }
  if (found) return [];
  return [
    error('no-widget', 'Cette page ne demande aucun widget.', 'Collez le code d’un widget là où il doit apparaître.'),
  ];
}

function snippetAsText(): boolean {
  const snippet = new RegExp(`<(?:${widgetTags.join('|')})[\\s>]|<[^>]*\\bdata-cw=`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (snippet.test(data) && !parentElement?.closest(CODE)) return true;
  }
  return false;
}

function language(): Fault[] {
  if (document.documentElement.lang || shared.settings?.lang) return [];
  return [
    warning(
      'page-language',
      'La page ne dit pas dans quelle langue elle est : les lecteurs d’écran la liront mal.',
      'Écrivez <html lang="fr"> dans le modèle du site (RGAA 8.3).',
    ),
  ];
}

/** The fault of several versions; the message was logged when they were loaded. */
function versions(): Fault[] {
  return [...shared.warned]
    .filter((line) => line.startsWith('Deux versions'))
    .map((line) =>
      warning('version-clash', line, 'Gardez une seule balise de script, celle de la version la plus récente.'),
    );
}
