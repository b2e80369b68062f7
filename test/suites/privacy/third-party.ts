/**
 * Functions that replace the addresses of an answer by those of a third party, and add members with addresses that
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
export function thirdPartyMarkup(thirdParty: string): string {
  return (
    `<link rel="preconnect" href="${thirdParty}"><link rel="stylesheet" href="${thirdParty}/a.css">` +
    `<style>@import "${thirdParty}/b.css"; p { background: url(${thirdParty}/c.gif) }</style>` +
    `<img src="${thirdParty}/d.gif" srcset="${thirdParty}/e.gif 2x"><iframe src="${thirdParty}/f"></iframe>` +
    `<video poster="${thirdParty}/g.jpg"><source src="${thirdParty}/h.mp4"></video><script src="${thirdParty}/i.js"></script>` +
    `<object data="${thirdParty}/j"></object><svg><image href="${thirdParty}/k.svg"/></svg><a href="${thirdParty}/l" ping="${thirdParty}/m">Suite</a>`
  );
}

/** The answer with every address replaced, and such members and markup added. */
export function thirdPartyJson(answer: unknown, thirdParty: string): string {
  let count = 0;
  const address = (): string => `${thirdParty}/${++count}`;
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string' && ADDRESS.test(value)) return address();
    if (typeof value === 'string' && value.includes('<')) return value + thirdPartyMarkup(thirdParty);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const own = Object.entries(value).map(([name, inner]) => [name, visit(inner)] as const);
    return { ...Object.fromEntries(MEMBERS.map((name) => [name, address()])), ...Object.fromEntries(own) };
  };
  return JSON.stringify(visit(answer));
}

/** A feed with its addresses replaced, but for those of namespaces, which are only names. */
export function thirdPartyXml(answer: string, thirdParty: string): string {
  const style = `<?xml-stylesheet type="text/xsl" href="${thirdParty}/style.xsl"?>`;
  return answer
    .replace(/(?<!xmlns(?::\w+)?=")https?:\/\/[^\s"'<>&\]]+/g, `${thirdParty}/adresse`)
    .replace(/(<\?xml .*?\?>)?/, `$1${style}`);
}
