/** One tag of a piece of markup, as a filter sees it. */
export interface Tag {
  isClosing: boolean;
  /** In lower case. */
  name: string;
  attributes: [name: string, value: string | undefined][];
}

const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+)))?/g;

/** Goes through the tags of some markup; `edit` gives what stands there instead. */
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

/** A tag as all filters write it: lower case, double quotes. */
export function writeTag({ isClosing, name, attributes }: Tag): string {
  if (isClosing) return `</${name}>`;
  const written = attributes.map(([key, value]) =>
    value === undefined ? key : `${key}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<${[name, ...written].join(' ')}>`;
}

/** What a filter makes of one tag it does not let through: nothing, or text that visitors read. */
type Refusal = 'removed' | 'shown';

/** A filter: which tags it lets through, with which attributes, and what becomes of the others. */
export interface Filter {
  allows(name: string): boolean;
  keeps(attribute: string, tag: string, value: string | undefined): boolean;
  refusal?: Refusal;
}

/** Runs some markup through a filter. A tag that is refused leaves its content; a script does not. */
export function filterTags(markup: string, { allows, keeps, refusal = 'removed' }: Filter): string {
  const withoutScripts = refusal === 'removed' ? markup.replace(/<script\b[^>]*>.*?<\/script>/gis, '') : markup;
  return editTags(withoutScripts, (tag, source) => {
    if (!allows(tag.name)) return refusal === 'removed' ? '' : source.replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const attributes = tag.attributes.filter(([name, value]) => keeps(name, tag.name, value));
    return writeTag({ ...tag, attributes });
  });
}

export const isCustom = (name: string): boolean => name.includes('-');
