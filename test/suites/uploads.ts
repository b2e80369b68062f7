import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { usualRules } from '../../demo/api/submissions/rules.js';
import { launch } from '../support/browser.js';
import { bundleModule } from '../support/bundle.js';
import { picture } from '../support/pictures.js';
import type { Report } from '../support/report.js';
import { type UploadApi, openUploadApi } from './uploads/upload-api.js';
import { type HostileFile, hostileFiles, type Refusal } from './uploads/files.js';
import { faultsOf } from './uploads/picture-faults.js';

const sentences: Record<Refusal['api'], string> = {
  empty: 'L’image n° 1 est refusée : le fichier est vide.',
  'too-large': 'L’image n° 1 est refusée : elle dépasse 5\u00a0Mo.',
  'wrong-type': 'L’image n° 1 est refusée : choisissez une image JPEG, PNG ou WebP.',
  'too-many-pixels': 'L’image n° 1 est refusée : elle dépasse 67 millions de pixels.',
  unreadable: 'L’image n° 1 est refusée : le fichier est abîmé.',
};

/**
 * Checks that hostile files are refused with the right message, or reduced to their pixels: in what the element sends,
 * in real Chromium, and in what the API stores when a file does not come from the element.
 */
export async function run(report: Report): Promise<void> {
  const files = await hostileFiles();
  const api = await openUploadApi();
  await checkApi(report, api, files);
  await checkTexts(report, api, files);
  await checkControls(report, api, files);
  const sent = await checkElement(report, api, files);
  await api.close();
  const refused = files.filter(({ refusal }) => refusal).length;
  report.figures(
    `${files.length} hostile files, ${refused} refused and ${files.length - refused} cleaned by the API, ${sent} sent by the element`,
  );
}

async function checkApi(report: Report, api: UploadApi, files: readonly HostileFile[]): Promise<void> {
  for (const file of files) {
    const { title, refusal } = file;
    await report.check(`the API ${refusal ? 'refuses' : 're-encodes'} ${title}`, async () => {
      const { status, body } = await api.submit([file]);
      if (refusal) {
        const error = { pointer: '/images/0', code: refusal.api, detail: sentences[refusal.api] };
        assert.deepEqual([status, body.errors], [422, [error]]);
        return;
      }
      assert.equal(status, 201, JSON.stringify(body));
      await assertClean(api, body.reference ?? '', 1);
      if (file.name) assert.ok(!(await api.dumped(body.reference ?? '')).includes(file.name));
    });
  }
}

async function checkTexts(report: Report, api: UploadApi, files: readonly HostileFile[]): Promise<void> {
  const good = files.filter(({ refusal }) => !refusal);
  const pointersOf = async (count: number, alts: string[]): Promise<string[] | undefined> => {
    const { status, body } = await api.submit(good.slice(0, count), alts);
    if (status === 201) await assertClean(api, body.reference ?? '', count);
    return body.errors?.map(({ pointer }) => pointer);
  };
  await report.check('several images are all re-encoded', async () => {
    assert.equal(await pointersOf(4, ['a', 'b', 'c', 'd']), undefined);
  });
  await report.check(
    'a missing description, a description without an image, and too many images are refused',
    async () => {
      assert.deepEqual(await pointersOf(2, ['a']), ['/imageAlt/1']);
      assert.deepEqual(await pointersOf(2, ['a', ' ']), ['/imageAlt/1']);
      assert.deepEqual(await pointersOf(1, ['a', 'b']), ['/imageAlt/1']);
      assert.deepEqual(await pointersOf(5, ['a', 'b', 'c', 'd', 'e']), ['/images']);
    },
  );
}

/** Negative controls: files stored without re-encoding, whose contents must be detected. */
async function checkControls(report: Report, api: UploadApi, files: readonly HostileFile[]): Promise<void> {
  const { body } = await api.submit([]);
  for (const { title, bytes } of files.filter(({ laden }) => laden)) {
    await report.check(`control: ${title} is detected when it is stored unchanged`, async () => {
      await api.storeUntouched(body.reference ?? '', bytes);
      await assert.rejects(assertClean(api, body.reference ?? '', 1), { name: 'AssertionError' });
    });
  }
}

async function assertClean(api: UploadApi, reference: string, count: number): Promise<void> {
  const stored = await api.stored(reference);
  assert.equal(stored.length, count);
  for (const bytes of stored) assert.deepEqual(await faultsOf(bytes), []);
}

/** Returns the number of files of which the element sent something. */
async function checkElement(report: Report, api: UploadApi, files: readonly HostileFile[]): Promise<number> {
  const browser = await launch();
  const page = await browser.newPage();
  await page.setContent('<!doctype html>');
  await page.addScriptTag({
    type: 'module',
    content: await bundleModule(fileURLToPath(new URL('uploads/page.ts', import.meta.url))),
  });
  // Chromium writes a colour profile into every image from a canvas; it is the same in all of them.
  const plain = await encodeIn(page, { title: 'a plain picture', bytes: await picture().jpeg().toBuffer() });
  const { icc } = await sharp('sent' in plain ? Buffer.from(plain.sent, 'base64') : undefined).metadata();
  let sent = 0;
  for (const file of files) {
    const refusal = file.refusal?.element;
    await report.check(`the element ${refusal ? 'refuses' : 're-encodes'} ${file.title}`, async () => {
      const encoded = await encodeIn(page, file);
      if (refusal) {
        assert.deepEqual(encoded, { refused: refusal });
        return;
      }
      assert.ok('sent' in encoded, JSON.stringify(encoded));
      sent += 1;
      const bytes = Buffer.from(encoded.sent, 'base64');
      assert.deepEqual(await faultsOf(bytes, icc), []);
      const { status, body } = await api.submit([{ bytes, type: encoded.type }]);
      assert.equal(status, 201, JSON.stringify(body));
    });
  }
  await browser.close();
  return sent;
}

function encodeIn(page: Page, { bytes, name = 'photo.jpg', type = 'image/jpeg' }: HostileFile) {
  const base64 = Buffer.from(bytes).toString('base64');
  const rules = usualRules.form.images ?? { max: 0, bytes: 0, pixels: 0, types: [] };
  return page.evaluate((...file) => window.encodeFile(...file), base64, name, type, rules);
}
