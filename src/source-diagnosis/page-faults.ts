import { CODE, noLanguage, noWidget, SNIPPET, snippetAsText } from '../diagnosis/checks/page.js';
import { unnamed } from '../diagnosis/checks/placement.js';
import { fileOf, scriptFaults, type ScriptTag } from '../diagnosis/checks/scripts.js';
import { error, type Fault, warning } from '../diagnosis/finding.js';
import { nearest } from '../diagnosis/nearest.js';
import { prefixed } from '../diagnosis/widget.js';
import type { ParsedPage } from '../prerender/page.js';
import { clean } from '../text/clean.js';
import { widgetTags } from '../widget-table.js';

type Elements = ParsedPage['elements'];
type PageElement = Elements[number];

/** The most names that are compared with those of widgets: a page has a few. */
const MOST_NAMES = 200;

/** The faults of the page itself, of its script tags, and of what is like a widget without being one. */
export function sourceFaults(page: ParsedPage, scripts: readonly ScriptTag[], pageUrl: string): Fault[] {
  const { elements, places } = page;
  const strange = misnamed(page);
  return [
    ...nothing(elements, places.length + strange.length),
    ...language(elements, scripts),
    ...(places.length && !scripts.some(fileOf) ? [withoutScript(elements)] : []),
    ...scriptFaults(scripts, new URL(pageUrl)),
    ...strange,
  ];
}

function nothing(elements: Elements, found: number): Fault[] {
  if (elements.some(showsSnippet)) return [snippetAsText];
  return found ? [] : [noWidget];
}

function showsSnippet(element: PageElement): boolean {
  const isShown = element.childNodes.some((node) => 'value' in node && SNIPPET.test(node.value));
  return isShown && !isCode(element);
}

function isCode(element: PageElement): boolean {
  for (let node: PageElement['parentNode'] = element; node && 'tagName' in node; node = node.parentNode) {
    if (CODE.includes(node.tagName)) return true;
  }
  return false;
}

function language(elements: Elements, scripts: readonly ScriptTag[]): Fault[] {
  const root = elements.find(({ tagName }) => tagName === 'html');
  const isGiven =
    root?.attrs.some(({ name, value }) => name === 'lang' && value) ||
    scripts.some((script) => script.getAttribute('data-cw-lang'));
  return isGiven ? [] : [noLanguage];
}

/** The script may be in a file of the page’s own, which only the browser can tell. */
function withoutScript(elements: Elements): Fault {
  const hasOthers = elements.some(
    ({ tagName, attrs }) => tagName === 'script' && attrs.some(({ name }) => name === 'src'),
  );
  const [kind, but] = hasOthers
    ? [warning, ' Si un outil réunit les scripts du site, ouvrez la page avec ?commune-debug : le navigateur le dira.']
    : [error, ''];
  return kind(
    'script-missing',
    'Aucune balise <script> de cette page ne charge le script des widgets.',
    `Collez-y la ligne du script.${but}`,
  );
}

/** The faults of placeholders and tags whose name is not that of a widget, but was meant to be: one for each name. */
function misnamed({ places, elements }: ParsedPage): Fault[] {
  const marks = elements.flatMap(({ attrs }) => attrs.find(({ name }) => name === 'data-cw')?.value ?? []);
  const placed = new Set(places.map(({ element }) => element.tagName));
  const tags = elements.map(({ tagName }) => tagName).filter((tag) => tag.includes('-') && !placed.has(tag));
  const faults = [
    ...distinct(marks.map((mark) => clean(mark).toLowerCase()).filter(Boolean)).map((name) => ({
      name,
      form: 'div' as const,
    })),
    ...distinct(tags)
      // A similar name may belong to another library.
      .filter((tag) => (prefixed(tag) ?? nearest(tag, widgetTags)) !== undefined)
      .map((name) => ({ name, form: 'tag' as const })),
  ];
  return faults.flatMap((each) => unnamed(each) ?? []);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, MOST_NAMES);
}
