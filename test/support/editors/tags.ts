/** One tag in markup, as parsed by a filter. */
export interface Tag {
  isClosing: boolean;
  /** In lower case. */
  name: string;
  attributes: [name: string, value: string | undefined][];
}

const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+)))?/g;

/** Replaces each tag of some markup by the result of `edit`. */
export function editTags(markup: string, edit: (tag: Tag, source: string) => string): string {
  return markup.replace(TAG, (source, slash: string, name: string, rest: string) =>
    edit({ isClosing: slash === '/', name: name.toLowerCase(), attributes: readAttributes(rest) }, source),
  );
}

function readAttributes(text: string): Tag['attributes'] {
  return [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
    name.toLowerCase(),
    double ?? single ?? bare,
  ]);
}

/** Serialises a tag as all filters do: lower case, double quotes. */
export function writeTag({ isClosing, name, attributes }: Tag): string {
  if (isClosing) return `</${name}>`;
  const written = attributes.map(([key, value]) =>
    value === undefined ? key : `${key}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<${[name, ...written].join(' ')}>`;
}

/** The treatment of a tag that is not allowed: removed, or encoded as text that visitors see. */
type Refusal = 'removed' | 'shown';

/** A filter: the tags that it allows, the attributes that it keeps, and how it treats other tags. */
export interface Filter {
  allows(name: string): boolean;
  keeps(attribute: string, tag: string, value: string | undefined): boolean;
  refusal?: Refusal;
}

/** Applies a filter to markup. The content of a removed tag stays, except that of a script. */
export function filterTags(markup: string, { allows, keeps, refusal = 'removed' }: Filter): string {
  const withoutScripts = refusal === 'removed' ? markup.replace(/<script\b[^>]*>.*?<\/script>/gis, '') : markup;
  return editTags(withoutScripts, (tag, source) => {
    if (!allows(tag.name)) return refusal === 'removed' ? '' : source.replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const attributes = tag.attributes.filter(([name, value]) => keeps(name, tag.name, value));
    return writeTag({ ...tag, attributes });
  });
}

export const isCustom = (name: string): boolean => name.includes('-');
