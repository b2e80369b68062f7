import { keepsSwallowed } from '../../embed/fallback-content.js';
import { error, warning, type Fault } from '../finding.js';
import type { Subject } from '../subject.js';
import { isWidget, type Widget } from '../widget.js';

export const noFallback = warning(
  'fallback-missing',
  'Rien ne remplace le widget sans JavaScript, ou quand les données ne sont pas là.',
  'Mettez à l’intérieur un lien vers la page qui dit la même chose.',
);

/** Faults in a widget's place in the page: its content, and its heading level. */
export function contentFaults(subject: Subject): Fault[] {
  return [swallowed(subject), fallback(subject), heading(subject)].filter((fault) => fault !== undefined);
}

/** In HTML `<news-feed … />` is not self-closing: the rest of the page ends up inside. */
function swallowed({ form, element, widget }: Subject): Fault | undefined {
  if (!widget || form === 'link') return undefined;
  const isSwallowed = form === 'tag' ? keepsSwallowed(widget) : [...element.children].some((child) => child !== widget);
  if (!isSwallowed) return undefined;
  const tag = element.localName;
  return error(
    'content-swallowed',
    form === 'tag'
      ? 'La suite de la page se trouve dans le widget, qui la cache.'
      : 'La suite de la page se trouve dans le bloc du widget.',
    `La balise n’est pas fermée, ou elle l’est par « /> », ce que HTML ignore : fermez-la par « </${tag}> ».`,
  );
}

function fallback({ name, element }: Subject): Fault | undefined {
  if (!name || element.closest('a[href]') || element.querySelector('a[href]')) return undefined;
  return noFallback;
}

function heading({ widget }: Subject): Fault | undefined {
  if (!widget || !hasTitle(widget)) return undefined;
  const before = levelBefore(widget);
  if (before === undefined || widget.headingLevel <= before + 1) return undefined;
  return warning(
    'heading-skip',
    `Le titre du widget est de niveau ${widget.headingLevel}, celui qui le précède de niveau ${before} : il en manque un.`,
    `Écrivez heading-level="${before + 1}" (data-cw-heading-level sur un bloc).`,
  );
}

function hasTitle({ heading, layout }: Widget): boolean {
  return heading !== '' && (layout !== 'line' || heading !== undefined);
}

/** The level of the heading before the widget, not counting those in the fallbacks of widgets. */
function levelBefore(widget: Widget): number | undefined {
  let level: number | undefined;
  for (const element of document.querySelectorAll('*')) {
    if (element === widget) break;
    const isTitle = /^h[1-6]$/.test(element.localName);
    if (isWidget(element) && hasTitle(element)) level = element.headingLevel;
    else if (isTitle && !isInWidget(element)) level = Number(element.localName[1]);
  }
  return level;
}

function isInWidget(element: Element): boolean {
  for (let node = element.parentElement; node; node = node.parentElement) if (isWidget(node)) return true;
  return false;
}
