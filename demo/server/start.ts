import { fileURLToPath } from 'node:url';
import { serve } from '../api/serve.js';
import { passwordLine } from '../seeds/password.js';
import { releaseIfStale } from '../../scripts/release.js';
import { buildIfStale } from '../../scripts/stale.js';
import { createDemo, openDemo } from './demo.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

buildIfStale(root);
await releaseIfStale(root);
const { services, password } = await openDemo();
const port = await serve(createDemo(root, services), services);
console.log(`http://localhost:${port}/`);
for (const line of passwordLine(port, password)) console.log(line);
