import { readPlaceholder } from '../embed/placeholder.js';
import type { Subject } from './subject.js';

/** An attribute as somebody wrote it. */
export interface Written {
  /** As the widget calls it: `limit`. */
  name: string;
  /** With all that an editor left around it. */
  value: string;
  /** As it stands in the page: `data-cw-limit`. */
  as: string;
}

const MARK = 'data-cw-';

/** What is asked of a widget, in the words of the page. */
export function writtenAttributes({ form, element }: Subject): Written[] {
  if (form === 'link') {
    const attributes = readPlaceholder(element)?.attributes ?? new Map<string, string>();
    return [...attributes].map(([name, value]) => ({ name, value, as: name }));
  }
  const all = [...element.attributes].map(({ name, value }) => ({ name, value, as: name }));
  if (form === 'tag') return all;
  return all.filter(({ as }) => as.startsWith(MARK)).map((one) => ({ ...one, name: one.as.slice(MARK.length) }));
}
