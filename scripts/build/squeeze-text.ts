const string = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const space = String.raw`(?:[ \t\n\r\f]|/\*[^]*?\*/)`;
const cssParts = new RegExp(`(${string})|${space}*([{};,])${space}*|${space}+`, 'g');

/** White space and comments that have no meaning in CSS. Strings stay as they are. */
export function squeezeCss(text: string): string {
  return text.replace(cssParts, (_, quoted?: string, mark?: string) => quoted ?? mark ?? ' ');
}

/** Every run of white space as one space: what HTML shows anyway. A no-break space is not white space to HTML. */
export function squeezeHtml(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}
