import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { baselines, ways } from '../candidates.js';
import { peers } from '../peers.js';
import { serve, type Identity } from '../server.js';
import { Site } from '../site.js';

/** serve.ts HOST: serves the candidates by HTTP/1.1 and by HTTP/2, and prints both origins; a process of its own. */
const host = process.argv[2] ?? '127.0.0.1';

/** A key and a certificate that nobody has signed, for this run only. */
function identityOf(name: string): Identity {
  const folder = mkdtempSync(join(tmpdir(), 'cw-bench-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=IP:${name}`, '-days', '2'];
    execFileSync('openssl', ['req', '-x509', ...curve, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const site = new Site();
for (const candidate of [...baselines, ...ways, ...peers]) site.add(candidate);
const identity = identityOf(host);
const [one, two] = await Promise.all([serve(site, { host, identity }), serve(site, { host, identity, http2: true })]);
console.log(JSON.stringify([one.origin, two.origin]));

// The process that started this one has ended.
process.stdin.on('end', () => process.exit());
process.stdin.resume();
