// @ts-check

/**
 * The address of a site as one types it, `www.ma-commune.fr`, as a URL; '' for none, `undefined` for anything else.
 * @param {string} text
 */
export function readSite(text) {
  const typed = text.trim();
  if (typed === '') return '';
  const address = /^[a-z][a-z+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(address)) return undefined;
  const { protocol, hostname, href } = new URL(address);
  const isHost = hostname.includes('.') || hostname === 'localhost';
  return /^https?:$/.test(protocol) && isHost ? href : undefined;
}

/**
 * Makes every address of an `endpoint` absolute on a site, because frames and feeds readers have no page of their own to
 * resolve it by. Without a site it stays as it is, relative to the page in which it is pasted; so does an invalid address,
 * for the widget to report.
 * @param {string} value
 * @param {string} site
 */
export function onSite(value, site) {
  const base = readSite(site) || undefined;
  const each = value.trim().split(/\s+/);
  return each.map((one) => (one && URL.canParse(one, base) ? new URL(one, base).href : one)).join(' ');
}
