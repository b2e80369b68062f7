#!/usr/bin/env node
// Not in `dist/`, so that npm finds the command before the package is built.
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { command } from '../dist/npm/prerender/command.js';

process.exitCode = await command(process.argv.slice(2), {
  read: (path) => readFile(path),
  async write(path, text) {
    // A page that is cut short is never in its place.
    const { mode } = await stat(path);
    const draft = `${path}.${process.pid}.tmp`;
    await writeFile(draft, text, { mode });
    await rename(draft, path);
  },
  say: (line) => console.log(line),
  warn: (line) => console.error(line),
});
