import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { hashPassword } from './password.js';

const SHORTEST = 12;

const { stdin, stderr } = process;

/**
 * Prints the setting for a password, which is prompted for or read from standard input. Throws when it is too short.
 */
export async function printPasswordHash(): Promise<void> {
  const password = stdin.isTTY ? await ask() : (await text(stdin)).replace(/\r?\n$/, '');
  if (password.length < SHORTEST) throw new Error(`Le mot de passe doit avoir au moins ${SHORTEST} caractères.`);
  console.log(`MODERATOR_PASSWORD_HASH=${await hashPassword(password)}`);
}

/** Prompts without an echo. The password is not an argument, which would stay in the shell's history. */
async function ask(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: stdin, output: silent, terminal: true });
  stderr.write('Mot de passe de la modération (rien ne s’affiche) : ');
  const answer = await prompt.question('');
  prompt.close();
  stderr.write('\n');
  return answer;
}
