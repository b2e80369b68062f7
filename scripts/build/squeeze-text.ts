const string = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const space = String.raw`(?:[ \t\n\r\f]|/\*[^]*?\*/)`;
const cssParts = new RegExp(
  `(${string})|;?${space}*(})${space}*|${space}*([{;,])${space}*|(:)${space}+|(?<![\\w.])0(\\.)(?=\\d)|${space}+`,
  'g',
);

/** Removes the white space, comments and semicolons that have no meaning in CSS. Strings are not changed. */
export function squeezeCss(text: string): string {
  return text.replace(cssParts, (_, ...kept: (string | undefined)[]) => kept.slice(0, 5).find(Boolean) ?? ' ');
}

/** Collapses every run of white space to one space, as HTML does. A no-break space is not white space in HTML. */
export function squeezeHtml(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}
