import { readFileSync } from 'node:fs';

/** Clock ticks per second in proc(5), the same on every Linux. */
const TICKS = 100;

/** User and system time of a process and its descendants, including those that have ended, in seconds. */
export function cpuSeconds(pid: number): number {
  // The fields after the program's name, which is in parentheses and may contain spaces.
  const [, rest = ''] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  const ticks = rest
    .split(' ')
    .slice(11, 15)
    .reduce((sum, field) => sum + Number(field), 0);
  return childrenOf(pid).reduce((sum, child) => sum + cpuSeconds(child), ticks / TICKS);
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

/** The largest resident memory of a process so far, in MB (10⁶ bytes). */
export function peakMemory(pid: number): number {
  const [, kilobytes = NaN] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kilobytes) * 1_024) / 1e6;
}
