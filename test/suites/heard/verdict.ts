import assert from 'node:assert/strict';

/** Throws unless the speech contains these words. */
export function says(said: readonly string[], words: string): void {
  assert.ok(timesOf(said, words), `« ${words} » is not said, but ${told(said)}`);
}

/** Throws unless the speech contains these words exactly once. */
export function saysOnce(said: readonly string[], words: string): void {
  assert.equal(timesOf(said, words), 1, `« ${words} » is said ${timesOf(said, words)} times: ${told(said)}`);
}

/** Throws if the speech contains these words. */
export function saysNot(said: readonly string[], words: string): void {
  assert.equal(timesOf(said, words), 0, `« ${words} » is said: ${told(said)}`);
}

/** The number of times that the speech contains these words; 1 for an empty text. */
export function timesOf(said: readonly string[], words: string): number {
  return words ? plain(said.join(' \n ')).split(plain(words)).length - 1 : 1;
}

/** Replaces no-break spaces by spaces, since Orca does so or not, depending on the browser. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

function told(said: readonly string[]): string {
  return said.length ? said.map((text) => `« ${text} »`).join(' ') : 'nothing';
}
