import { noChange, type ChildPart, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

interface Item {
  id: unknown;
}

/** Removes a part with its end marker, which Lit leaves behind, so that the next part is seen to be in place. */
function remove(part: ChildPart): void {
  removePart(part);
  (part.endNode as ChildNode | null)?.remove();
}

class Keyed extends Directive {
  private ids: unknown[] = [];

  render(items: readonly Item[], values: unknown[]): unknown[] {
    this.ids = items.map(({ id }) => id);
    return values;
  }

  override update(list: ChildPart, args: Parameters<this['render']>): unknown {
    const shown = getCommittedValue(list) as ChildPart[];
    const known = new Map(this.ids.map((id, index) => [id, shown[index]]));
    const values = this.render(args[0], args[1]);
    if (!Array.isArray(shown)) return values;
    const parts = this.ids.map((id) => {
      const part = known.get(id);
      known.delete(id);
      return part;
    });
    for (const part of shown) if (!parts.includes(part)) remove(part);
    let next: ChildPart | undefined;
    // From the end, without moving elements that are in place, because moving an element takes the focus from it.
    for (let index = parts.length; index--;) {
      parts[index] = next = setChildPartValue(insertPart(list, next, parts[index]), values[index]);
    }
    setCommittedValue(list, parts);
    return noChange;
  }
}

/**
 * A list whose elements follow the `id` of their items: new items on top do not take the focus from the others. A short
 * form of Lit's `repeat`, which moves fewer elements in a shuffled list, for three times the bytes.
 */
export const keyed = <T extends Item>(items: readonly T[], template: (item: T) => TemplateResult): DirectiveResult =>
  // The templates are created here, where the widget catches errors caused by unreadable data; Lit would create them
  // later.
  commit(items, items.map(template));

const commit = directive(Keyed);
