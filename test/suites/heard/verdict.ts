import assert from 'node:assert/strict';

/** Fails unless these words were said. */
export function says(said: readonly string[], words: string): void {
  assert.ok(timesOf(said, words), `« ${words} » is not said, but ${told(said)}`);
}

/** Fails unless these words were said once. */
export function saysOnce(said: readonly string[], words: string): void {
  assert.equal(timesOf(said, words), 1, `« ${words} » is said ${timesOf(said, words)} times: ${told(said)}`);
}

/** Fails when these words were said. */
export function saysNot(said: readonly string[], words: string): void {
  assert.equal(timesOf(said, words), 0, `« ${words} » is said: ${told(said)}`);
}

/** How often these words were said; once where there are none. */
export function timesOf(said: readonly string[], words: string): number {
  return words ? plain(said.join(' \n ')).split(plain(words)).length - 1 : 1;
}

/** Orca turns no-break spaces into spaces, or leaves them, as the browser has it. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

function told(said: readonly string[]): string {
  return said.length ? said.map((text) => `« ${text} »`).join(' ') : 'nothing';
}
