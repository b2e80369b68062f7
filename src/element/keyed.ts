import { noChange, type ChildPart, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

/** An item of a list; its `id` tells it from the others. */
export interface KeyedItem {
  id: unknown;
}

/** Renders more items at the end of a list. */
export type Append = (items: readonly KeyedItem[], templates: readonly TemplateResult[]) => void;

/** The value of each part that this directive has set. */
const values = new WeakMap<ChildPart, unknown>();

/** Renders a value in a part, unless it has been rendered there before. */
function fill(part: ChildPart, value: unknown): ChildPart {
  if (values.get(part) !== value) setChildPartValue(part, value);
  values.set(part, value);
  return part;
}

/** Removes a part with its end marker, which Lit leaves behind, so that the next part is seen to be in place. */
function remove(part: ChildPart): void {
  removePart(part);
  (part.endNode as ChildNode | null)?.remove();
}

class Keyed extends Directive {
  private ids: unknown[] = [];

  render(items: readonly KeyedItem[], templates: unknown[], _attach?: (append: Append) => void): unknown[] {
    this.ids = items.map(({ id }) => id);
    return templates;
  }

  override update(list: ChildPart, args: Parameters<this['render']>): unknown {
    const shown = getCommittedValue(list) as ChildPart[];
    const known = new Map(this.ids.map((id, index) => [id, shown[index]]));
    const templates = this.render(args[0], args[1]);
    args[2]?.((items, more) => this.append(list, items, more));
    if (!Array.isArray(shown)) return templates;
    const parts = this.ids.map((id) => {
      const part = known.get(id);
      known.delete(id);
      return part;
    });
    const kept = new Set(parts);
    for (const part of shown) if (!kept.has(part)) remove(part);
    let next: ChildPart | undefined;
    // From the end, without moving elements that are in place, because moving an element takes the focus from it.
    for (let index = parts.length; index--;) {
      parts[index] = next = fill(insertPart(list, next, parts[index]), templates[index]);
    }
    setCommittedValue(list, parts);
    return noChange;
  }

  private append(list: ChildPart, items: readonly KeyedItem[], templates: readonly TemplateResult[]): void {
    const shown = getCommittedValue(list) as ChildPart[];
    for (const template of templates) shown.push(fill(insertPart(list), template));
    this.ids.push(...items.map(({ id }) => id));
  }
}

/**
 * A list whose elements follow the `id` of their items: new items on top do not take the focus from the others. A short
 * form of Lit's `repeat`, which moves fewer elements in a shuffled list, for three times the bytes. An item whose
 * template result is the same object as before is left as it is. `attach` is called at each rendering with a function
 * that renders more items without rendering the others again.
 */
export const keyed = <T extends KeyedItem>(
  items: readonly T[],
  template: (item: T) => TemplateResult,
  attach?: (append: Append) => void,
): DirectiveResult =>
  // The templates are created here, where the widget catches errors caused by unreadable data; Lit would create them
  // later.
  commit(items, items.map(template), attach);

const commit = directive(Keyed);
