/**
 * The part of VS Code's HTML custom data that is corrected
 * (https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md).
 */
interface HtmlData {
  tags: { name: string; attributes: Attribute[] }[];
}

interface Attribute {
  name: string;
  description?: string;
  values?: { name: string }[];
  valueSet?: string;
}

/** The value set of attributes that take no value, as VS Code names it. */
const NO_VALUE = 'v';
const LITERAL = /^'([^']*)'$/;

/**
 * Adds the possible values of attributes to the custom data for VS Code: the members of a union of strings, also as the
 * items of a list. Boolean attributes get no values, nor do attributes of any other type. `types` gives the type of an
 * attribute.
 */
export function withLiteralValues(code: string, types: (tag: string, attribute: string) => string | undefined): string {
  const data = JSON.parse(code) as HtmlData;
  const tags = data.tags.map((tag) => ({
    ...tag,
    attributes: tag.attributes.map((each) => withValues(each, types(tag.name, each.name) ?? '')),
  }));
  return `${JSON.stringify({ ...data, tags }, null, 2)}\n`;
}

function withValues({ name, description }: Attribute, type: string): Attribute {
  const attribute = { name, ...(description && { description }) };
  const parts = type
    .replace(/^\((.*)\)\[\]/, '$1')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== 'undefined');
  if (parts.join() === 'boolean') return { ...attribute, valueSet: NO_VALUE };
  const values = parts.map((part) => LITERAL.exec(part)?.[1]);
  return values.every((value) => value !== undefined)
    ? { ...attribute, values: values.map((value) => ({ name: value })) }
    : attribute;
}
