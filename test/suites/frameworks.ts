import assert from 'node:assert/strict';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin, type Rolldown } from 'vite';
import { launch, type Browser } from '../support/browser.js';
import { installPacked, type Consumer } from '../support/consumer.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { typedFiles } from './frameworks/typed-files.js';
import { checkTypes } from './frameworks/types.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FEED = { version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [{ id: '1', title: 'Vœux' }] };

/** The same small app in each framework: data as a property, an attribute that changes, a listener. */
interface App {
  name: string;
  files: string[];
  /** The packages that the project has installed beside ours. */
  packages: string[];
  /** The source of the JSX types; absent where the framework has no types for elements. */
  jsx?: string;
}

const apps: App[] = [
  {
    name: 'react',
    files: ['main.tsx'],
    packages: ['react', 'react-dom', '@types/react', '@types/react-dom'],
    jsx: 'react',
  },
  { name: 'preact', files: ['main.tsx'], packages: ['preact'], jsx: 'preact' },
  { name: 'vue', files: ['main.tsx'], packages: ['vue'], jsx: 'react' },
  { name: 'svelte', files: ['main.js', 'App.svelte'], packages: ['svelte'] },
];

/**
 * The constants that each framework's own plugin defines, for development mode with warnings.
 * https://vuejs.org/api/compile-time-flags.html
 */
const flags = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/** Checks the packed package in four frameworks: typed properties, events, elements that are kept, and no warnings. */
export async function run(report: Report): Promise<void> {
  const [consumer, server, browser] = await Promise.all([installPacked(), startServer(), launch()]);
  server.on('/feed.json', send(JSON.stringify(FEED), { 'Content-Type': 'application/feed+json' }));
  try {
    for (const app of apps) {
      await install(consumer, app);
      await report.check(`${app.name}: properties, attributes and events work without warnings`, async () => {
        for (const { fileName, code } of await bundle(consumer, app)) {
          server.on(`/${app.name}/${fileName}`, send(code, { 'Content-Type': 'text/javascript' }));
        }
        await visit(browser, server, app.name);
      });
    }
    for (const file of typedFiles) await checkTypes(report, consumer, file);
    report.figures(`${apps.length} frameworks, ${typedFiles.length} typed files`);
  } finally {
    await Promise.all([consumer.remove(), server.close(), browser.close()]);
  }
}

async function install(consumer: Consumer, { name, files, packages }: App): Promise<void> {
  for (const file of files) {
    const text = await readFile(join(root, 'test/frameworks', name, file), 'utf8');
    await consumer.write(`${name}/${file}`, text);
  }
  for (const each of packages) {
    const link = join(consumer.folder, 'node_modules', each);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, 'node_modules', each), link);
  }
}

/** The module `main.js` and those that it loads on demand. */
async function bundle(consumer: Consumer, { name, files: [main = ''], jsx }: App): Promise<Rolldown.OutputChunk[]> {
  const [built] = (await build({
    configFile: false,
    root: consumer.folder,
    logLevel: 'silent',
    define: flags,
    plugins: [svelte()],
    ...(jsx && { oxc: { jsx: { importSource: jsx } } }),
    build: {
      write: false,
      minify: false,
      lib: { entry: join(consumer.folder, name, main), formats: ['es'], fileName: 'main' },
    },
  })) as Rolldown.RolldownOutput[];
  return built?.output.filter((file) => file.type === 'chunk') ?? [];
}

function svelte(): Plugin {
  return {
    name: 'svelte',
    transform: (code, id) =>
      id.endsWith('.svelte') ? { code: compile(code, { filename: id, dev: true }).js.code, map: null } : undefined,
  };
}

async function visit(browser: Browser, server: TestServer, name: string): Promise<void> {
  const page = await browser.newPage();
  const incidents: string[] = [];
  page.on('console', (message) => /warn|error/.test(message.type()) && incidents.push(message.text()));
  page.on('pageerror', (error) => incidents.push(String(error)));
  try {
    const url = server.page(`/${name}`, '', {
      scripts: [`/${name}/main.js`],
      policy: "default-src 'self' 'unsafe-inline'",
    });
    await page.goto(url);
    await page.waitForFunction(() => document.title === '1 items', { timeout: 10_000 });
    const heading = (level: string): Promise<unknown> =>
      page.waitForFunction(
        (tag) => document.querySelector('news-feed')?.shadowRoot?.querySelector(tag)?.textContent.includes('Marché'),
        { timeout: 10_000 },
        level,
      );
    await heading('h3');
    await page.evaluate(() => {
      const element = document.querySelector('news-feed');
      Object.assign(globalThis, { first: element });
      if (element?.hasAttribute('data')) throw new Error('The data was written into an attribute.');
    });
    await page.click('button');
    await heading('h4');
    const kept = await page.evaluate(() => document.querySelector('news-feed') === Reflect.get(globalThis, 'first'));
    assert.ok(kept, 'The element was replaced.');
    assert.deepEqual(incidents, []);
  } finally {
    await page.close();
  }
}
