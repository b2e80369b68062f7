import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** In ms, after which a process that was asked to end is ended. */
const LONGEST_END = 10_000;

/** What ends a process, and with `group` those that it has started; settles when it is gone. */
export function stopper(child: ChildProcess, { group = false } = {}): () => Promise<void> {
  const { pid } = child;
  const signal = (name: NodeJS.Signals): void => {
    if (pid === undefined) return;
    try {
      process.kill(group ? -pid : pid, name);
    } catch {
      // It has ended already.
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
