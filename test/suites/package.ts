import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { launch } from '../support/browser.js';
import { installPacked, type Consumer } from '../support/consumer.js';
import type { Report } from '../support/report.js';
import { badTarball, checkWithAttw, checkWithPublint } from './package/linters.js';
import { checkList, checkSideEffects } from './package/side-effects.js';

/** Checks the contents of the tarball: with package linters, its source maps, changelog and `sideEffects`. */
export async function run(report: Report): Promise<void> {
  const consumer = await installPacked();
  const browser = await launch();
  try {
    await checkLinters(report, consumer);
    const files = await readdir(consumer.packageFolder, { recursive: true });
    await report.check('the changelog is in the package', () => {
      if (!files.includes('CHANGELOG.md')) throw new Error(files.filter((file) => !file.startsWith('dist')).join());
    });
    await report.check('the command starts from the installed package', async () => {
      const usage = await consumer.run('node', [join(consumer.packageFolder, 'bin/commune-widgets.js'), '--help']);
      if (!usage.includes('--base-url')) throw new Error(usage);
    });
    const modules = files.filter((file) => /^dist\/npm\/.*\.js$/.test(file));
    await checkMaps(report, consumer, modules);
    await checkList(report, files);
    const paths = await checkSideEffects(report, consumer, browser);
    report.figures(`${modules.length} source maps, ${paths} paths bundled`);
  } finally {
    await browser.close();
    await consumer.remove();
  }
}

async function checkLinters(report: Report, consumer: Consumer): Promise<void> {
  const tarball = join(consumer.folder, consumer.tarball);
  const bad = await badTarball(consumer);
  for (const [name, check] of Object.entries({ publint: checkWithPublint, attw: checkWithAttw })) {
    await report.check(`${name} reports nothing for the package`, () => check(consumer, tarball));
    await report.check(`control: ${name} reports the faults of a bad package`, async () => {
      const passed = await check(consumer, bad).then(
        () => true,
        () => false,
      );
      if (passed) throw new Error('It found nothing.');
    });
  }
}

/** Checks that each module has a source map with the sources inside, since these are not in the package. */
async function checkMaps(report: Report, { packageFolder }: Consumer, modules: string[]): Promise<void> {
  await report.check('each module for bundlers has a source map that contains its source', async () => {
    if (modules.length === 0) throw new Error('There is no module.');
    for (const module of modules) {
      const path = join(packageFolder, module);
      const code = await readFile(path, 'utf8');
      if (!code.trimEnd().endsWith(`//# sourceMappingURL=${basename(module)}.map`))
        throw new Error(`${module}: no map`);
      const map = JSON.parse(await readFile(`${path}.map`, 'utf8')) as { sourcesContent?: unknown[] };
      const [source, ...others] = map.sourcesContent ?? [];
      if (typeof source !== 'string' || !source || others.length > 0) throw new Error(`${module}: no source`);
    }
  });
}
