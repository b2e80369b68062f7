const string = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const space = String.raw`(?:[ \t\n\r\f]|/\*[^]*?\*/)`;
const cssParts = new RegExp(
  `(${string})|;?${space}*(})${space}*|${space}*([{;,])${space}*|(:)${space}+|(?<![\\w.])0(\\.)(?=\\d)|${space}+`,
  'g',
);

/** Without the white space, comments and semicolons that have no meaning in CSS. Strings stay as they are. */
export function squeezeCss(text: string): string {
  return text.replace(cssParts, (_, ...kept: (string | undefined)[]) => kept.slice(0, 5).find(Boolean) ?? ' ');
}

/** Every run of white space as one space: what HTML shows anyway. A no-break space is not white space to HTML. */
export function squeezeHtml(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}
