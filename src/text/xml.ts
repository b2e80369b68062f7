import { decodeEntities } from './entities.js';
import { tokenize, type Token } from './markup.js';
import { namespaceAlias, XML_NAMESPACES } from './xml-namespaces.js';

/** An element, read leniently. Names are in lower case, `prefix:local` with the usual prefix of their namespace. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  parent: XmlElement | undefined;
  children: XmlElement[];
  /** The text directly inside, references decoded, CDATA sections as they are. */
  text: string;
  /** The source of everything inside, as it stands. */
  markup: string;
  /** Whether the end tag was there: `false` in what a cut document was in the middle of. */
  complete: boolean;
}

/** No feed nests deeper than its HTML; the stack is searched at every end tag, so its height bounds the time. */
const MAX_DEPTH = 256;

type Strings = ReadonlyMap<string, string>;

interface OpenElement {
  element: XmlElement;
  /** The name as written, which the end tag repeats. */
  tag: string;
  contentStart: number;
  namespaces: ReadonlyMap<string, string>;
}

/**
 * The root element of an XML document, however badly written: junk around it, tags that do not match, references
 * and prefixes that nobody declared, a missing end. `undefined` where there is no element at all.
 * What a document type declares is not read: an entity that HTML does not know is shown as it is written.
 */
export function parseXml(text: string): XmlElement | undefined {
  const builder = new TreeBuilder(text);
  for (const token of tokenize(text)) builder.add(token);
  return builder.finish();
}

class TreeBuilder {
  private readonly stack: OpenElement[] = [];
  private readonly roots: XmlElement[] = [];
  /** Elements open beyond `MAX_DEPTH`, which are not kept. */
  private beyond = 0;

  constructor(private readonly source: string) {}

  add(token: Token): void {
    if (token.kind === 'open') this.open(token);
    else if (token.kind === 'close') this.close(token);
    else if (token.kind === 'declaration') this.declaration(token.text);
    else this.write(token.kind === 'text' ? decodeEntities(token.text, true) : token.text);
  }

  /** The longest of the top elements: what surrounds a feed by accident (PHP warnings, counters) is short. */
  finish(): XmlElement | undefined {
    this.unwind(0, this.source.length, false);
    return this.roots.reduce<XmlElement | undefined>(
      (best, root) => (best && best.markup.length >= root.markup.length ? best : root),
      undefined,
    );
  }

  private open(token: Extract<Token, { kind: 'open' }>): void {
    if (this.stack.length >= MAX_DEPTH) {
      if (!token.selfClosing) this.beyond++;
      return;
    }
    const top = this.stack.at(-1);
    const namespaces = declaredNamespaces(token.attributes, top?.namespaces);
    const parent = top?.element;
    const element: XmlElement = {
      name: canonicalName(token.name, namespaces),
      attributes: canonicalAttributes(token.attributes, namespaces),
      parent,
      children: [],
      text: '',
      markup: '',
      complete: token.selfClosing,
    };
    (parent?.children ?? this.roots).push(element);
    if (!token.selfClosing) this.stack.push({ element, tag: token.name, contentStart: token.end, namespaces });
  }

  private close(token: Extract<Token, { kind: 'close' }>): void {
    if (this.beyond) {
      this.beyond--;
      return;
    }
    const index = this.stack.findLastIndex(({ tag }) => tag === token.name);
    if (index >= 0) this.unwind(index, token.start, true);
  }

  private write(text: string): void {
    const top = this.stack.at(-1);
    if (top) top.element.text += text;
  }

  private declaration(text: string): void {
    // An XML declaration is where the document starts, whatever came before.
    if (/^<\?xml\s/i.test(text)) this.unwind(0, this.source.length, false);
  }

  /** Ends every element from the top of the stack down to `index`. */
  private unwind(index: number, end: number, complete: boolean): void {
    for (const { element, contentStart } of this.stack.splice(index)) {
      element.markup = this.source.slice(contentStart, end);
      element.complete = complete;
    }
    this.beyond = 0;
  }
}

/** `parent` is `undefined` for a root. The map is shared until an element declares something. */
function declaredNamespaces(attributes: Strings, parent: Strings | undefined): Strings {
  let own: Map<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (!/^xmlns(?::|$)/.test(name)) continue;
    const prefix = name.slice('xmlns:'.length);
    own ??= new Map(parent ?? XML_NAMESPACES);
    own.set(prefix, namespaceAlias(value, prefix, !parent));
  }
  return own ?? parent ?? XML_NAMESPACES;
}

function canonicalName(name: string, namespaces: Strings): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  // A prefix that nobody declared stands for what it usually does.
  const alias = namespaces.get(prefix) ?? prefix;
  if (alias === prefix) return name;
  return (alias && `${alias}:`) + name.slice(colon + 1);
}

function canonicalAttributes(attributes: Strings, namespaces: Strings): Strings {
  if (!attributes.size) return attributes;
  // An attribute without a prefix is in no namespace (Namespaces in XML §6.2).
  const canonical = (name: string) => (name.includes(':') ? canonicalName(name, namespaces) : name);
  return new Map([...attributes].map(([name, value]) => [canonical(name), value]));
}
