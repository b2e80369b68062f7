import { readPlaceholder } from '../embed/placeholder.js';
import { shared } from '../shared.js';
import { labelsOf } from './labels.js';
import { nearest } from './nearest.js';
import { isWidget, prefixed, widgetClass, type Widget, type WidgetClass } from './widget.js';
import { widgetTags } from '../widget-table.js';

/** A widget in the page's code, in any form, running or not. */
export interface Subject {
  /** Its name in the report. */
  label: string;
  /** `news-feed` …, or the name as written; empty if it is missing. */
  name: string;
  form: 'tag' | 'div' | 'link';
  /** The element in the page. */
  element: HTMLElement;
  /** The running widget. */
  widget?: Widget | undefined;
  /** The registered class of that name, whether the widget is running or not. */
  widgetClass?: WidgetClass | undefined;
}

/** All widgets in the page's code, in document order. */
export function subjects(): Subject[] {
  const found = [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) => read(element) ?? []);
  const labels = labelsOf(found.map(({ name }) => name));
  return found.map((subject, index) => ({ ...subject, label: labels[index] ?? '' }));
}

type Found = Omit<Subject, 'label'>;

function read(element: HTMLElement): Found | undefined {
  if (element.hasAttribute('data-cw')) return readDiv(element);
  if (element.localName === 'a') return readLink(element);
  if (element.localName.includes('-')) return readTag(element);
  // Editors that remove `data-` attributes leave the class.
  const isStripped = element.matches('.commune-widget') && !element.querySelector('[data-cw]');
  return isStripped && !holdsWidget(element) ? { name: '', form: 'div', element } : undefined;
}

function readDiv(element: HTMLElement): Found {
  const name = readPlaceholder(element)?.name ?? '';
  const widget = [...element.children].find(isWidget);
  return { name, form: 'div', element, widget, widgetClass: widgetClass(shared.tags.get(name)) };
}

/** The link is inside its widget once it is mounted. */
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
  // A similar name may belong to another library; one of our names that is not our class was taken by one.
  const isMeant = widgetTags.some((name) => tag === name);
  const isLike = !customElements.get(tag) && (prefixed(tag) ?? nearest(tag, widgetTags)) !== undefined;
  return isMeant || isLike ? { name: tag, form: 'tag', element } : undefined;
}

function holdsWidget(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(isWidget);
}
