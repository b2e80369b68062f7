import type { Answered } from './answered.js';

/** Logs each request as one line of JSON, with its duration in whole milliseconds. */
export function requestLog(write: (line: string) => void): (answered: Answered) => void {
  return ({ time, method, route, status, ms }) =>
    write(JSON.stringify({ time: time.toISOString(), level: 'info', method, route, status, ms: Math.round(ms) }));
}

/** Returns a function that collects the lines of one turn of the event loop and writes them with one call of `write`. */
export function linesTogether(write: (text: string) => unknown): (line: string) => void {
  let waiting = '';
  const flush = (): void => {
    if (waiting) write(waiting);
    waiting = '';
  };
  process.once('exit', flush);
  return (line) => {
    if (!waiting) setImmediate(flush);
    waiting += `${line}\n`;
  };
}
