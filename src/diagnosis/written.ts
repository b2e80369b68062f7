import { readPlaceholder } from '../embed/placeholder.js';
import type { Subject } from './subject.js';

/** An attribute as written in the page. */
export interface Written {
  /** The widget's name for it: `limit`. */
  name: string;
  /** With everything that an editor left around it. */
  value: string;
  /** The name in the page: `data-cw-limit`. */
  as: string;
}

const MARK = 'data-cw-';

/** The widget's attributes as written in the page. */
export function writtenAttributes({ form, element }: Subject): Written[] {
  if (form === 'link') {
    const attributes = readPlaceholder(element)?.attributes ?? new Map<string, string>();
    return [...attributes].map(([name, value]) => ({ name, value, as: name }));
  }
  return writtenOn(form, [...element.attributes]);
}

/** The same of a tag or a placeholder with these attributes. */
export function writtenOn(form: 'tag' | 'div', attributes: readonly Pick<Attr, 'name' | 'value'>[]): Written[] {
  const all = attributes.map(({ name, value }) => ({ name, value, as: name }));
  if (form === 'tag') return all;
  return all.filter(({ as }) => as.startsWith(MARK)).map((one) => ({ ...one, name: one.as.slice(MARK.length) }));
}
