/** Zones named in RFC 822 §5.1, and the European names that servers write as well. Hours east of UTC. */
const NAMED: Record<string, number> = {
  adt: -3,
  ast: -4,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  met: 1,
  cest: 2,
  mest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
};

/**
 * The zone in the text after a time: minutes east of UTC, the IANA name of a place, or `undefined` if there is none. A
 * numeric offset wins over a name beside it (`GMT-01:01`, `-05:00Z`). An unknown name is UTC, and so are the military
 * letters, whose signs RFC 822 had reversed (RFC 5322 §4.3). Words are not a zone: "12h, dernier délai".
 */
export function zoneOffset(text: string): number | string | undefined {
  const zone = text.replace(/[^\w:+/-]/g, ' ').trim();
  const place = /\b[a-z]+\/[\w/+-]+/i.exec(zone)?.[0];
  if (place) return place;
  const [, sign, hours, minutes = 0] = /([+-])(\d{1,2}):?(\d{2})?\b/.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  // Written by administrations overseas, whose local time differs.
  if (/\bheures? de paris|métropole/i.test(text)) return 'Europe/Paris';
  const name = /[a-z]+/i.exec(zone)?.[0] ?? '';
  const isAlone = name === zone;
  // "est" and "met" are also French words.
  if (isAlone || name === name.toUpperCase()) {
    const known = NAMED[name.toLowerCase()];
    if (known !== undefined) return known * 60;
  }
  return isAlone && /^(?:[A-Z]{1,5}|z|utc?|gmt)$/.test(name) ? 0 : undefined;
}
