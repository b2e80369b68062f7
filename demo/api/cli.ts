import { backUp, restore } from './backup-commands.js';
import { printPasswordHash } from './moderation/password-command.js';
import { serveAlone } from './serve.js';

interface Command {
  /** One line in French, shown for a wrong call. */
  help: string;
  /** Runs the command with the arguments after its name. An error is printed in one line, and the exit code is 1. */
  run(args: string[]): Promise<void>;
}

/** The commands, by NAME in `npx commune-widgets-api NAME`. */
const commands: Record<string, Command> = {
  serve: { help: 'serve                 démarre l’API (sans autre indication)', run: serveAlone },
  password: { help: 'password              affiche l’empreinte du mot de passe de modération', run: printPasswordHash },
  backup: {
    help: 'backup FICHIER        copie toutes les données dans un fichier, même pendant que l’API sert',
    run: backUp,
  },
  restore: { help: 'restore FICHIER       remet une copie dans une base vide', run: restore },
};

const [name = 'serve', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) await command.run(args).catch(stop);
else stop(`commune-widgets-api ne connaît pas la commande « ${name} ».\n\n${help()}`);

function help(): string {
  const lines = Object.values(commands).map((each) => `  npx commune-widgets-api ${each.help}`);
  return ['Commandes :', ...lines].join('\n');
}

/** Ends the process with the error in one line; `DEBUG` adds the stack trace. */
function stop(reason: unknown): void {
  console.error(reason instanceof Error && !process.env.DEBUG ? reason.message : reason);
  process.exit(1);
}
