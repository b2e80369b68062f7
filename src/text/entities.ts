import { windows1252 } from './windows-1252.js';

/**
 * Names of consecutive characters; each run begins with the hexadecimal code of its first one. All of HTML 4, and those
 * of HTML 5 that editors and sanitizers write. The 2 000 others are mathematical and would cost every visitor 10 kB.
 * Accented letters are left out: they are composed from their names (`ACCENTED`).
 */
const RUNS =
  '9 Tab NewLine|21 excl quot num dollar percnt amp apos lpar rpar ast plus comma|2e period sol|' +
  '3a colon semi lt equals gt quest commat|5b lsqb bsol rsqb Hat lowbar grave|7b lbrace vert rbrace|' +
  'a0 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest|c6 AElig|d0 ETH|d7 times Oslash|de THORN szlig|' +
  'e6 aelig|f0 eth|f7 divide oslash|fe thorn|152 OElig oelig|192 fnof|2c6 circ caron|2dc tilde|3d1 thetasym upsih|' +
  '3d6 piv|2002 ensp emsp|2007 numsp puncsp thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm hyphen|2013 ndash mdash|' +
  '2018 lsquo rsquo sbquo|201c ldquo rdquo bdquo|2020 dagger Dagger bull|2026 hellip|2030 permil|2032 prime Prime|' +
  '2039 lsaquo rsaquo|203e oline|2044 frasl|20ac euro|2111 image|2116 numero|2118 weierp|211c real|2122 trade|' +
  '2135 alefsym|2190 larr uarr rarr darr harr|21b5 crarr|21d0 lArr uArr rArr dArr hArr|2200 forall|2202 part exist|' +
  '2205 empty|2207 nabla isin notin|220b ni|220f prod|2211 sum minus|2217 lowast|221a radic|221d prop infin|2220 ang|' +
  '2227 and or cap cup int|2234 there4|223c sim|2245 cong|2248 asymp|2260 ne equiv|2264 le ge|2282 sub sup nsub|' +
  '2286 sube supe|2295 oplus|2297 otimes|22a5 perp|22c5 sdot|2308 lceil rceil lfloor rfloor|25ca loz|2605 starf star|' +
  '2660 spades|2663 clubs|2665 hearts diams|2713 check|2717 cross|27e8 lang rang';

/** Greek letters, U+03B1 to U+03C9; the capitals are 32 code points lower. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon ' +
  'phi chi psi omega';

const ACCENTED = /^([a-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/i;
const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

const REFERENCE = /&(?:#x([0-9a-f]+)|#(\d+)|([a-z][a-z\d]{1,30}))(;?)(?=([=a-z\d])?)/gi;

let names: Map<string, number> | undefined;

/**
 * Decodes character references once: `&amp;lt;` gives `&lt;`. An unknown reference stays as it is. The legacy names may
 * lack their semicolon (`&eacute `), except before a letter, a digit or `=`, where `&copy=` is a URL parameter; with
 * `xml` they must have it, so that a bare `&` in XML is kept.
 */
export function decodeEntities(text: string, xml = false): string {
  if (!text.includes('&')) return text;
  return text.replace(
    REFERENCE,
    (reference, hex?: string, decimal?: string, name?: string, end?: string, next?: string) => {
      if (name === undefined) return fromCode(hex ? parseInt(hex, 16) : Number(decimal));
      const code = codeOf(name);
      if (code === undefined || (!end && (xml || next || !isLegacy(name, code)))) return reference;
      return String.fromCharCode(code);
    },
  );
}

/** A complete reference, known or unknown. */
const COMPLETE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,30});/gi;
/** An escaped ampersand followed by the rest of a reference, as in `&amp;#8217;`. */
const ESCAPED_AMPERSAND = /&(?:amp|#0*38|#x0*26);(?=(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,30});)/gi;

/** Undoes one level of double escaping in HTML: `d&amp;#8217;accueil` becomes `d&#8217;accueil`. */
export function unescapeReferences(html: string): string {
  return html.replace(ESCAPED_AMPERSAND, '&');
}

/**
 * Decodes plain text that was escaped for HTML by mistake: `L&#39;été`. Only if every reference is complete and known,
 * and no `<`, `>`, quotation mark or bare `&` stands beside them.
 */
export function unescapeText(text: string): string {
  if (!text.includes('&')) return text;
  const rest = text.replace(COMPLETE, (reference) => (decodeEntities(reference) === reference ? '&' : ''));
  return /[<>"'&]/.test(rest) ? text : decodeEntities(text);
}

function codeOf(name: string): number | undefined {
  names ??= readRuns();
  // HTML defines these names in capitals too.
  return names.get(/^(?:AMP|LT|GT|QUOT|COPY|REG)$/.test(name) ? name.toLowerCase() : name) ?? accentedLetter(name);
}

function readRuns(): Map<string, number> {
  const table = new Map<string, number>();
  for (const run of RUNS.split('|')) {
    const [start = '', ...members] = run.split(' ');
    members.forEach((member, index) => table.set(member, parseInt(start, 16) + index));
  }
  GREEK.split(' ').forEach((letter, index) => {
    table.set(letter, 0x3b1 + index);
    table.set(
      letter.replace(/^./, (first) => first.toUpperCase()),
      0x391 + index,
    );
  });
  return table;
}

/** The code of a name such as `eacute`: a letter and an accent, if Unicode has a composed character for them. */
function accentedLetter(name: string): number | undefined {
  const [, letter, accent = ''] = ACCENTED.exec(name) ?? [];
  const composed = letter && `${letter}${ACCENTS[accent] ?? ''}`.normalize();
  return composed?.length === 1 ? composed.charCodeAt(0) : undefined;
}

/** Whether HTML accepts the name without a semicolon: the names of HTML 2 and 3.2. */
function isLegacy(name: string, code: number): boolean {
  return (code >= 0xa0 && code <= 0xff) || /^(?:amp|lt|gt|quot)$/i.test(name);
}

function fromCode(code: number): string {
  // WHATWG HTML §13.2.5.80 maps these codes to windows-1252: `&#146;` is an apostrophe.
  const mapped = windows1252(code);
  if (mapped) return mapped;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
