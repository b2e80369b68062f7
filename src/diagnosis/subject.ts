import { readPlaceholder } from '../embed/placeholder.js';
import { shared } from '../shared.js';
import { nearest } from './nearest.js';
import { isWidget, prefixed, widgetClass, WIDGETS, type Widget, type WidgetClass } from './widget.js';

/** A widget that the page asks for, in whatever form, running or not. */
export interface Subject {
  /** How the report calls it. */
  label: string;
  /** `news-feed` …, or what is written in the place of such a name; empty where it has been lost. */
  name: string;
  form: 'tag' | 'div' | 'link';
  /** What stands in the page. */
  element: HTMLElement;
  /** What runs there. */
  widget?: Widget | undefined;
  /** Its class, whether it runs or not, when there is one. */
  widgetClass?: WidgetClass | undefined;
}

/** Everything on the page that asks for a widget, in the order of the document. */
export function subjects(): Subject[] {
  const found = [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) => read(element) ?? []);
  const counts = new Map<string, number>();
  return found.map((subject) => {
    const label = subject.name ? `<${subject.name}>` : '<div class="commune-widget">';
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    const isOne = found.filter(({ name }) => name === subject.name).length === 1;
    return { ...subject, label: isOne ? label : `${label} n° ${count}` };
  });
}

type Found = Omit<Subject, 'label'>;

function read(element: HTMLElement): Found | undefined {
  if (element.hasAttribute('data-cw')) return readDiv(element);
  if (element.localName === 'a') return readLink(element);
  if (element.localName.includes('-')) return readTag(element);
  // An editor that takes `data-` attributes away leaves the class.
  const isStripped = element.matches('.commune-widget') && !element.querySelector('[data-cw]');
  return isStripped && !holdsWidget(element) ? { name: '', form: 'div', element } : undefined;
}

function readDiv(element: HTMLElement): Found {
  const name = readPlaceholder(element)?.name ?? '';
  const widget = [...element.children].find(isWidget);
  return { name, form: 'div', element, widget, widgetClass: widgetClass(shared.tags.get(name)) };
}

/** A link that was mounted stands inside its widget. */
function readLink(element: HTMLElement): Found | undefined {
  const name = readPlaceholder(element)?.name;
  if (name === undefined) return undefined;
  const parent = element.parentElement;
  const widget = parent && isWidget(parent) ? parent : undefined;
  return { name, form: 'link', element, widget, widgetClass: widgetClass(shared.tags.get(name)) };
}

function readTag(element: HTMLElement): Found | undefined {
  const tag = element.localName;
  if (isWidget(element)) {
    const isPlaced = element.parentElement?.hasAttribute('data-cw') ?? false;
    const isLink = [...element.children].some((child) => child instanceof HTMLElement && readLink(child));
    if (isPlaced || isLink) return undefined;
    const widgetClass = element.constructor as unknown as WidgetClass;
    return { name: tag, form: 'tag', element, widget: element, widgetClass };
  }
  // Another library may own a name that is like one of ours; one that is ours it has taken.
  const isMeant = WIDGETS.some((name) => tag === name);
  const isLike = !customElements.get(tag) && (prefixed(tag) ?? nearest(tag, WIDGETS)) !== undefined;
  return isMeant || isLike ? { name: tag, form: 'tag', element } : undefined;
}

function holdsWidget(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(isWidget);
}
