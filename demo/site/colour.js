// @ts-check
/**
 * The parts of HTML, for the colours of code: a tag with its brackets, the name of an attribute, its value, text. Joined,
 * they are the code again.
 * @param {string} code
 * @returns {[kind: 'tag' | 'name' | 'value' | 'text', text: string][]}
 */
export function partsOf(code) {
  const pattern =
    /(?<tag><\/?[a-z][\w-]*|\/?>)|(?<name>[\w-]+(?==)|(?<=\s)[a-z-]+(?=[\s>]))|(?<value>"[^"]*")|(?<text>[^]?)/g;
  /** @type {[kind: 'tag' | 'name' | 'value' | 'text', text: string][]} */
  const parts = [];
  let inTag = false;
  for (const { 0: text, groups = {} } of code.matchAll(pattern)) {
    if (text === '') continue;
    const found =
      groups['tag'] && (inTag || text.startsWith('<'))
        ? 'tag'
        : inTag && groups['name']
          ? 'name'
          : inTag && groups['value']
            ? 'value'
            : 'text';
    if (found === 'tag') inTag = !text.endsWith('>');
    const last = parts.at(-1);
    if (last && last[0] === found) last[1] += text;
    else parts.push([found, text]);
  }
  return parts;
}
