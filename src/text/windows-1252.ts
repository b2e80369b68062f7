/** Bytes 0x80 to 0x9f of windows-1252 (WHATWG Encoding); `.` where it keeps the control character. */
const UPPER = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** The character of a code from 0x80 to 0x9f in windows-1252; `undefined` for any other code. */
export function windows1252(code: number): string | undefined {
  const character = UPPER[code - 0x80];
  return character === '.' ? undefined : character;
}
