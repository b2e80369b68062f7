/**
 * Answers that name a stranger's server wherever a format has an address, and in members that formats are known to
 * have: who follows any of them before the visitor does is heard there.
 */

/** Members with an address, of the formats that widgets read and of those around them. */
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

/** Markup that a browser would fetch things for, if it were taken for markup. */
export function strangeMarkup(stranger: string): string {
  return (
    `<link rel="preconnect" href="${stranger}"><link rel="stylesheet" href="${stranger}/a.css">` +
    `<style>@import "${stranger}/b.css"; p { background: url(${stranger}/c.gif) }</style>` +
    `<img src="${stranger}/d.gif" srcset="${stranger}/e.gif 2x"><iframe src="${stranger}/f"></iframe>` +
    `<video poster="${stranger}/g.jpg"><source src="${stranger}/h.mp4"></video><script src="${stranger}/i.js"></script>` +
    `<object data="${stranger}/j"></object><svg><image href="${stranger}/k.svg"/></svg><a href="${stranger}/l" ping="${stranger}/m">Suite</a>`
  );
}

/** The answer with every address replaced, every object given more of them, and every text in HTML more markup. */
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

/** A feed as it is, but for its addresses. Those of its namespaces are names. */
export function strangeXml(answer: string, stranger: string): string {
  const style = `<?xml-stylesheet type="text/xsl" href="${stranger}/style.xsl"?>`;
  return answer
    .replace(/(?<!xmlns(?::\w+)?=")https?:\/\/[^\s"'<>&\]]+/g, `${stranger}/adresse`)
    .replace(/(<\?xml .*?\?>)?/, `$1${style}`);
}
