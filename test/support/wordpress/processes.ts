import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The time in ms after which a process that does not react to SIGTERM is killed. */
const LONGEST_END = 10_000;

/**
 * Returns a function that ends a process, with `group` also those that it has started; it resolves when the process has
 * exited.
 */
export function stopper(child: ChildProcess, { group = false } = {}): () => Promise<void> {
  const { pid } = child;
  const signal = (name: NodeJS.Signals): void => {
    if (pid === undefined) return;
    try {
      process.kill(group ? -pid : pid, name);
    } catch {
      // The process has already exited.
    }
  };
  return async () => {
    if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    const timer = setTimeout(() => signal('SIGKILL'), LONGEST_END);
    signal('SIGTERM');
    await exited;
    clearTimeout(timer);
  };
}
