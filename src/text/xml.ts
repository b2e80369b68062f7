import { decodeEntities } from './entities.js';
import { tokenize, type Token } from './markup.js';
import { namespaceAlias, XML_NAMESPACES } from './xml-namespaces.js';

/**
 * An element of a leniently parsed document. Names are in lower case, `prefix:local` with the usual prefix of their
 * namespace.
 */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  parent: XmlElement | undefined;
  children: XmlElement[];
  /** The text directly inside, with references decoded and CDATA sections literal. */
  text: string;
  /** The source text of the content, unchanged. */
  markup: string;
  /** Whether the end tag was found: `false` for elements that were open where a document was cut off. */
  complete: boolean;
}

/** Deep enough for any real feed. The stack is searched at every end tag, so its height limits the time. */
const MAX_DEPTH = 256;

type Strings = ReadonlyMap<string, string>;

interface OpenElement {
  element: XmlElement;
  /** The name as written in the document, which the end tag repeats. */
  tag: string;
  contentStart: number;
  namespaces: ReadonlyMap<string, string>;
}

/**
 * The root element of an XML document, however malformed: text around it, unbalanced tags, undeclared entities and
 * prefixes, a missing end. `undefined` if there is no element at all. The declarations of a document type are not read:
 * an entity that HTML does not define is kept as written.
 */
export function parseXml(text: string): XmlElement | undefined {
  const builder = new TreeBuilder(text);
  for (const token of tokenize(text)) builder.add(token);
  return builder.finish();
}

class TreeBuilder {
  private readonly stack: OpenElement[] = [];
  private readonly roots: XmlElement[] = [];
  /** The number of open elements deeper than `MAX_DEPTH`, which are not kept. */
  private beyond = 0;

  constructor(private readonly source: string) {}

  add(token: Token): void {
    if (token.kind === 'open') this.open(token);
    else if (token.kind === 'close') this.close(token);
    else if (token.kind === 'declaration') this.declaration(token.text);
    else this.write(token.kind === 'text' ? decodeEntities(token.text, true) : token.text);
  }

  /**
   * Returns the longest top-level element: text that surrounds a feed by accident (PHP warnings, counters) is shorter.
   */
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
    // An XML declaration begins a new document, whatever came before.
    if (/^<\?xml\s/i.test(text)) this.unwind(0, this.source.length, false);
  }

  /** Closes all elements from the top of the stack down to `index`. */
  private unwind(index: number, end: number, complete: boolean): void {
    for (const { element, contentStart } of this.stack.splice(index)) {
      element.markup = this.source.slice(contentStart, end);
      element.complete = complete;
    }
    this.beyond = 0;
  }
}

/**
 * The namespaces in scope by prefix; `parent` is `undefined` for a root. The map is shared if the element declares
 * none.
 */
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
  // An undeclared prefix has its usual meaning.
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
