/**
 * Texts of any length that are slow for careless parsers: each repeats or nests a construct that causes backtracking.
 */
export type HostileText = [name: string, textOf: (size: number) => string];

/** Repeats `unit` up to the size, between a start and an end. */
const repeated = (unit: string, start = '', end = '') => {
  return (size: number): string => start + unit.repeat(Math.max(1, Math.floor(size / unit.length))) + end;
};
/** Nests an opening and a closing text up to the size. */
const nested = (open: string, close: string) => {
  return (size: number): string => {
    const depth = Math.floor(size / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  };
};

export const hostileTexts: readonly HostileText[] = [
  ['inner spaces', repeated(' ', 'a', 'b')],
  ['inner no-break spaces', repeated('\u00a0', 'a', 'b')],
  ['tabs and controls', repeated('\t\u0001', 'a', 'b')],
  ['controls of windows-1252', repeated('\x81\x92', 'a', 'b')],
  ['empty lines', repeated('\n', 'a', 'b')],
  ['carriage returns', repeated('\r\r\n', 'a', 'b')],
  ['short lines', repeated('a\n')],
  ['lines of spaces', repeated(' \n', 'a', 'b')],
  ['straight quotes', repeated('"', 'a', 'b')],
  ['curled quotes and spaces', repeated('“ ', 'a', 'b')],
  ['guillemets', repeated('« ', 'a', 'b')],
  ['closing guillemets', repeated(' »', 'a', 'b')],
  ['zero-width spaces', repeated('\u200b', 'a', 'b')],
  ['marks on one letter', repeated('\u0301', 'e', 'b')],
  ['halves of characters', repeated('\ud800', 'a', 'b')],
  ['question marks', repeated('? ', 'a', 'b')],
  ['bullets', repeated('•\n', 'a\n', 'b')],
  ['bullets in a row', repeated('• ', 'a', 'b')],
  ['dots', repeated('.', 'a', '\n')],
  ['digits', repeated('1', 'a', 'x')],
  ['digits and spaces', repeated('1 ', '', 'x')],
  ['times', repeated('10:30 ', '', 'x')],
  ['dates', repeated('2026-02-13 ', '', 'x')],
  ['letters', repeated('a', '', '!')],
  ['signs of e-mail', repeated('a@', '', '.')],
  ['dots of e-mail', repeated('a.', 'a@', '@')],
  ['slashes', repeated('/', 'https:', ' ')],
  ['percent signs', repeated('%', 'https://a.example/', ' ')],
  ['addresses', repeated('https://a.example/ ')],
  ['commas', repeated(', ', 'a', 'b')],
  ['colons', repeated('a:', '', ' ')],
  ['hyphens', repeated('-', 'a', '\u2028b')],
  ['ampersands', repeated('&', '', ' ')],
  ['references', repeated('&amp;', '', ' ')],
  ['references that do not end', repeated('&amp', '', ' ')],
  ['references of digits', repeated('&#x', '', '1')],
  ['angle brackets', repeated('<', '', ' ')],
  ['tags that do not end', repeated('<a ')],
  ['attributes', repeated(' a=b', '<a', '>')],
  ['attributes that do not end', repeated(' a="', '<a', '>')],
  ['comments that do not end', repeated('<!--')],
  ['ends of comments', repeated('--', '<!--a', '>')],
  ['CDATA that does not end', repeated('<![CDATA[')],
  ['processing instructions', repeated('<?a ')],
  ['document types', repeated('<!DOCTYPE a [')],
  ['declarations', repeated('<!ENTITY a "b">', '<!DOCTYPE a [', ']>')],
  ['scripts that do not end', repeated('<script>')],
  ['ends of scripts', repeated('</script ', '<script>a')],
  ['entries of a list', repeated('<li>a</li>', '<ul>', '</ul>')],
  ['empty entries of a list', repeated('<li></li>', '<ul>', '</ul>')],
  ['entries that do not end', repeated('<li>a')],
  ['cells', repeated('<td>a</td>', '<table><tr>', '</table>')],
  ['line breaks', repeated('<br>', 'a', 'b')],
  ['paragraphs within each other', nested('<p>', '</p>')],
  ['elements within each other', nested('<div>', '</div>')],
  ['ends without a start', repeated('</div>')],
  ['names with prefixes', repeated('<a:b xmlns:a="c">')],
  ['arrays within each other', nested('[', ']')],
  ['objects within each other', nested('{"a":', '}')],
  ['members', (size) => `{${Array.from({ length: Math.ceil(size / 10) }, (_, index) => `"m${index}":1`).join()}}`],
  ['one member again and again', repeated('"a":1,', '{', '"b":2}')],
  ['escapes of JSON', repeated('\\u0000', '"', '"')],
];

/** A text for the negative control. */
export const innerSpaces = repeated(' ', 'a', 'b');
