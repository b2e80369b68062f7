/**
 * Answers with addresses of a stranger's server wherever the format has an address, and in additional members that
 * formats define: following any of them before the visitor does causes a request there.
 */

/** Members with an address, of the formats that widgets parse and of related ones. */
const MEMBERS = [
  'avatar',
  'banner_image',
  'external_url',
  'favicon',
  'feed_url',
  'home_page_url',
  'icon',
  'image',
  'logo',
  'next_url',
  'photo',
  'sameAs',
  'stylesheet',
  'thumbnailUrl',
];
const ADDRESS = /^(?:https?:\/\/|\/)/;

/** Markup for which a browser would load resources if it were rendered. */
export function strangeMarkup(stranger: string): string {
  return (
    `<link rel="preconnect" href="${stranger}"><link rel="stylesheet" href="${stranger}/a.css">` +
    `<style>@import "${stranger}/b.css"; p { background: url(${stranger}/c.gif) }</style>` +
    `<img src="${stranger}/d.gif" srcset="${stranger}/e.gif 2x"><iframe src="${stranger}/f"></iframe>` +
    `<video poster="${stranger}/g.jpg"><source src="${stranger}/h.mp4"></video><script src="${stranger}/i.js"></script>` +
    `<object data="${stranger}/j"></object><svg><image href="${stranger}/k.svg"/></svg><a href="${stranger}/l" ping="${stranger}/m">Suite</a>`
  );
}

/** The answer with every address replaced, and such members and markup added. */
export function strangeJson(answer: unknown, stranger: string): string {
  let count = 0;
  const address = (): string => `${stranger}/${++count}`;
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string' && ADDRESS.test(value)) return address();
    if (typeof value === 'string' && value.includes('<')) return value + strangeMarkup(stranger);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const own = Object.entries(value).map(([name, inner]) => [name, visit(inner)] as const);
    return { ...Object.fromEntries(MEMBERS.map((name) => [name, address()])), ...Object.fromEntries(own) };
  };
  return JSON.stringify(visit(answer));
}

/** A feed with its addresses replaced, but for those of namespaces, which are only names. */
export function strangeXml(answer: string, stranger: string): string {
  const style = `<?xml-stylesheet type="text/xsl" href="${stranger}/style.xsl"?>`;
  return answer
    .replace(/(?<!xmlns(?::\w+)?=")https?:\/\/[^\s"'<>&\]]+/g, `${stranger}/adresse`)
    .replace(/(<\?xml .*?\?>)?/, `$1${style}`);
}
