import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { hashPassword } from './password.js';

const SHORTEST = 12;

const { stdin, stderr } = process;

/** Prints the setting that goes with a password, which is asked for or comes by standard input. Throws where it is short. */
export async function printPasswordHash(): Promise<void> {
  const password = stdin.isTTY ? await ask() : (await text(stdin)).replace(/\r?\n$/, '');
  if (password.length < SHORTEST) throw new Error(`Le mot de passe doit avoir au moins ${SHORTEST} caractères.`);
  console.log(`MODERATOR_PASSWORD_HASH=${await hashPassword(password)}`);
}

/** Without an echo: a password on the screen is read over shoulders, one on the command line stays in its history. */
async function ask(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: stdin, output: silent, terminal: true });
  stderr.write('Mot de passe de la modération (rien ne s’affiche) : ');
  const answer = await prompt.question('');
  prompt.close();
  stderr.write('\n');
  return answer;
}
