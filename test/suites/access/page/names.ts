import { tags, type Tag } from '../case.js';
import { mount } from './mount.js';

/** The names by which a page can style a widget and fill its slots. */
export type Names = Record<'parts' | 'slots' | 'tokens', string[]>;

/** Cases that are mounted together, with additional attributes. */
export type Group = [keys: string[], attributes?: Record<string, string>];

/** The names that each widget has in these cases. */
export async function names(groups: Group[]): Promise<Record<Tag, Names>> {
  const found = new Map<string, Names>(tags.map((tag) => [tag, { parts: [], slots: [], tokens: [] }]));
  for (const group of groups) {
    await mount(...group);
    for (const { localName, shadowRoot } of document.querySelectorAll('[data-case]')) {
      const known = found.get(localName);
      if (!known || !shadowRoot) continue;
      known.parts.push(...[...shadowRoot.querySelectorAll('[part]')].flatMap(({ part }) => [...part]));
      known.slots.push(...[...shadowRoot.querySelectorAll('slot')].map(({ name }) => name));
      if (!known.tokens.length) known.tokens = tokensOf(shadowRoot);
    }
  }
  return Object.fromEntries([...found].map(([tag, all]) => [tag, once(all)])) as Record<Tag, Names>;
}

/** The custom properties that its style sheets use, without private ones (`--_…` and `--cw--…`). */
function tokensOf({ adoptedStyleSheets }: ShadowRoot): string[] {
  const rules = adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  return rules.flatMap((rule) => rule.match(/--cw-(?!-)[\w-]+/g) ?? []);
}

function once({ parts, slots, tokens }: Names): Names {
  return { parts: [...new Set(parts)], slots: [...new Set(slots)], tokens: [...new Set(tokens)] };
}
