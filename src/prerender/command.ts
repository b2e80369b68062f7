import { prerender, type PrerenderedPage, type PrerenderedWidget } from './index.js';

/** The system, as far as the command uses it. */
export interface System {
  /** The bytes of a file; throws with a message for the console. */
  read(path: string): Promise<Uint8Array>;
  /** Replaces a file as a whole. */
  write(path: string, text: string): Promise<void>;
  /** Prints a line. */
  say(line: string): void;
  /** Prints a line about a fault. */
  warn(line: string): void;
}

const USAGE = `Usage : commune-widgets prerender [--base-url URL] page.html…

Écrit dans chaque page le contenu de ses widgets, visible sans script et par les moteurs de recherche.

  --base-url URL   L’adresse où est publié le dossier courant : https://www.commune.fr/
                   Nécessaire aux adresses relatives de « endpoint » et aux images du site.
  --help           Affiche cette aide.`;

/**
 * The command `commune-widgets`. Resolves to its exit code: 0, or 1 if a page can't be read or written or a widget has
 * no content; all other pages and widgets are written all the same.
 */
export async function command(args: readonly string[], system: System): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || rest.includes('--help')) {
    system.say(USAGE);
    return 0;
  }
  const { baseUrl, files, unknown } = readArguments(rest);
  const isUsable = name === 'prerender' && files.length > 0 && !unknown && (!baseUrl || /^https?:\/\//i.test(baseUrl));
  if (!isUsable) {
    if (unknown) system.warn(`Option inconnue : ${unknown}`);
    system.warn(USAGE);
    return 1;
  }
  let code = 0;
  for (const file of files) {
    try {
      if (!(await prerenderFile(file, baseUrl, system))) code = 1;
    } catch (error) {
      system.warn(`${file} : ${(error as Error).message}`);
      code = 1;
    }
  }
  return code;
}

interface Arguments {
  baseUrl?: string | undefined;
  files: string[];
  unknown?: string | undefined;
}

function readArguments(args: readonly string[]): Arguments {
  const found: Arguments = { files: [] };
  for (let index = 0; index < args.length; index++) {
    const [option = '', value] = (args[index] ?? '').split(/=(.*)/s);
    if (option === '--base-url') found.baseUrl = value ?? args[++index] ?? '-';
    else if (option.startsWith('--')) found.unknown = option;
    else found.files.push(args[index] ?? '');
  }
  return found;
}

/** Whether every widget of the page has its content. */
async function prerenderFile(file: string, baseUrl: string | undefined, system: System): Promise<boolean> {
  const html = decode(await system.read(file));
  const address = baseUrl && new URL(encodeURI(file.replaceAll('\\', '/')), withSlash(baseUrl));
  const page = await prerender(html, { baseUrl: address || undefined });
  if (page.html !== html) await system.write(file, page.html);
  tell(file, page, system);
  return page.widgets.every(({ state }) => state !== 'error');
}

function tell(file: string, { widgets, hasStyles }: PrerenderedPage, system: System): void {
  if (!widgets.length) system.warn(`${file} : aucun widget.`);
  for (const widget of widgets) {
    const line = `${file} : ${sentence(widget)}`;
    if (widget.state === 'error') system.warn(line);
    else system.say(line);
  }
  const [first, ...others] = new Set(widgets.filter(({ state }) => state === 'ready').map(({ tag }) => tag));
  if (hasStyles || first === undefined) return;
  const sheet = others.length ? 'prerendered.css' : `prerendered-${first}.css`;
  system.say(
    `${file} : la page ne charge pas ${sheet} : <link rel="stylesheet" href="/widgets/${sheet}"> lui donne l’aspect des widgets avant le script.`,
  );
}

function sentence({ tag, endpoint, state, message = '' }: PrerenderedWidget): string {
  switch (state) {
    case 'ready':
      return `<${tag}> écrit, d’après ${endpoint}`;
    case 'empty':
      return `<${tag}> n’a rien à montrer, d’après ${endpoint}`;
    case 'skipped':
      return `<${tag}> n’a pas de contenu sans JavaScript.`;
    case 'error':
      return message;
  }
}

/** A byte order mark stays. Throws if the page is in another charset, whose characters would be lost. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('la page n’est pas en UTF-8.');
  }
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
