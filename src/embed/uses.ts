import { shared } from '../shared.js';
import { widgetTags, type WidgetTag } from '../widget-table.js';
import { emptyPlaceholders } from './placeholders.js';

/** A place where the page uses a widget that is not registered yet. */
export interface WidgetUse {
  tag: WidgetTag;
  element: HTMLElement;
  /** Its attributes, by their names on the widget. */
  attributes: Map<string, string>;
}

/** Every use of a widget that is not registered, in document order: placeholders, and elements of that name. */
export function usesIn(root: ParentNode): WidgetUse[] {
  const missing = widgetTags.filter((tag) => !shared.tags.has(tag));
  if (!missing.length) return [];
  const placeholders = emptyPlaceholders(root).flatMap(({ element, name, attributes }) => {
    const tag = missing.find((each) => each === name);
    return tag ? [{ tag, element, attributes }] : [];
  });
  const elements = missing.flatMap((tag) =>
    [...root.querySelectorAll<HTMLElement>(namesOf(tag).join())].map((element) => ({
      tag,
      element,
      attributes: attributesOf(element),
    })),
  );
  return [...placeholders, ...elements].sort(inDocumentOrder);
}

/** The names of a widget's element on this page; without those that another library has registered. */
function namesOf(tag: WidgetTag): string[] {
  const prefix = shared.settings?.prefix;
  const names = prefix ? [tag, `${prefix}-${tag}`] : [tag];
  return names.map((name) => `${name}:not(:defined)`);
}

function attributesOf({ attributes }: Element): Map<string, string> {
  return new Map([...attributes].map(({ name, value }) => [name, value]));
}

function inDocumentOrder({ element: a }: WidgetUse, { element: b }: WidgetUse): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
