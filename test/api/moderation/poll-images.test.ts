import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import sharp from 'sharp';
import { listPolls } from '../../../demo/api/polls/poll-store.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, HOST, openBrowser, type Page } from './browser.js';
import { NEW, pollForm } from './poll-form.js';

const poll = { ...pollForm, 'choice/0/label': 'Ocre', 'choice/1/label': 'Bleu', 'choice/2/label': 'Vert' };

interface Read {
  id: string;
  ballot: string;
  choices: { id: string; label: string; image: { url: string; alt: string; width: number; height: number } | null }[];
}

async function picture(background: string): Promise<Blob> {
  const image = sharp({ create: { width: 40, height: 30, channels: 3, background } }).png();
  return new Blob([new Uint8Array(await image.toBuffer())]);
}

for (const engine of engines) {
  describe(`the images of a poll’s choices on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    let path: string;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM polls');
      browser = await openBrowser(database);
      await browser.logIn();
      await browser.send(NEW, poll);
      path = `/moderation/sondages/${(await stored()).id}`;
    });

    const stored = async () => (await listPolls(database))[0] ?? assert.fail('There is no poll.');
    const read = async (): Promise<Read> => JSON.parse((await browser.visit('/polls/current')).text) as Read;
    const countImages = async () =>
      (await database.query<{ count: number }>('SELECT count(*)::int AS count FROM poll_images'))[0]?.count;

    /** Sends the form of the choice at this position. */
    async function send(position: number, fields: Record<string, string | Blob>): Promise<Page> {
      const { text } = await browser.visit(`${path}/images`);
      const form = new FormData();
      form.set('jeton', /name="jeton" value="([^"]+)"/.exec(text)?.[1] ?? '');
      form.set('choice', (await stored()).choices[position]?.id ?? '');
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const response = await browser.fetch(`${path}/images`, {
        method: 'POST',
        headers: { Cookie: `__Host-moderation=${browser.sessionCookie}`, 'Sec-Fetch-Site': 'same-origin' },
        body: form,
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    }
    const add = async (position: number, alt: string, color = 'peru'): Promise<Page> =>
      send(position, { [`image/${position}`]: await picture(color), [`alt/${position}`]: alt });

    it('are added in the moderation, and every page may show them', async () => {
      assert.equal((await add(1, 'La façade en bleu')).status, 303);
      const [ochre, blue] = (await read()).choices;
      assert.equal(ochre?.image, null);
      const { url = '', ...image } = blue?.image ?? {};
      assert.deepEqual(image, { alt: 'La façade en bleu', width: 40, height: 30 });
      assert.match(url, /^\/api\/polls\/images\/[0-9a-f]{32}\.webp$/);
      const { status, headers } = await browser.fetch(url.replace('/api', ''), {});
      assert.deepEqual(
        [status, headers.get('Content-Type'), headers.get('Cross-Origin-Resource-Policy')],
        [200, 'image/webp', 'cross-origin'],
      );
    });

    it('are refused without a file, a description or a readable image, and keep what was typed', async () => {
      const empty = await send(0, {});
      assert.equal(empty.status, 422);
      assert.match(empty.text, /Choisissez une image\./);
      const wrong = await send(0, { 'image/0': new Blob(['GIF89a']), 'alt/0': 'Une façade <ocre>' });
      assert.match(wrong.text, /Cette image est refusée : choisissez une image JPEG, PNG ou WebP\./);
      assert.match(wrong.text, /value="Une façade &lt;ocre&gt;"/);
      assert.match((await add(0, ' ')).text, /Décrivez l’image\./);
      assert.equal(await countImages(), 0);
    });

    it('are described by one line of visible characters, as long as those of proposals', async () => {
      await add(0, ' Ocre\0\u202e\r\nclair ');
      assert.equal((await read()).choices[0]?.image?.alt, 'Ocre clair');
      assert.equal((await add(0, '\u200b\0')).status, 422);
      assert.equal((await send(0, { 'alt/0': '🎆'.repeat(300) })).status, 303);
      assert.equal((await send(0, { 'alt/0': '🎆'.repeat(301) })).status, 422);
    });

    it('can be replaced, described otherwise and removed, and leave nothing behind', async () => {
      await add(0, 'Ocre clair');
      const first = (await read()).choices[0]?.image?.url;
      await send(0, { 'alt/0': 'Ocre rouge' });
      assert.deepEqual((await read()).choices[0]?.image, { url: first, alt: 'Ocre rouge', width: 40, height: 30 });
      await add(0, 'Ocre', 'orange');
      assert.notEqual((await read()).choices[0]?.image?.url, first);
      assert.equal(await countImages(), 1);
      assert.equal((await browser.fetch(first?.replace('/api', '') ?? '', {})).status, 404);
      await send(0, { button: 'retirer' });
      assert.equal((await read()).choices[0]?.image, null);
      assert.equal(await countImages(), 0);
    });

    it('stay with their choices when the poll is edited, and go with a choice', async () => {
      await add(1, 'En bleu');
      await add(2, 'En vert');
      const edit = (changes: Record<string, string>): Promise<Page> =>
        browser.send(path, { ...poll, opensAt: '2026-03-01T11:00', ...changes }, path);
      assert.equal((await edit({ 'choice/0/label': '' })).status, 303);
      const [blue, green] = (await read()).choices;
      assert.deepEqual([blue?.label, blue?.image?.alt], ['Bleu', 'En bleu']);
      assert.deepEqual([green?.label, green?.image?.alt], ['Vert', 'En vert']);
      await edit({ 'choice/0/label': '', 'choice/1/label': 'Vert', 'choice/2/label': 'Ocre' });
      assert.deepEqual(
        (await read()).choices.map(({ label, image }) => [label, image?.alt]),
        [
          ['Vert', 'En vert'],
          ['Ocre', undefined],
        ],
      );
      assert.equal(await countImages(), 1);
    });

    it('can no longer be changed once somebody has voted', async () => {
      const { id, ballot, choices } = await read();
      await browser.fetch(`/polls/${id}/votes`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: HOST, 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify({ ballot, choices: [choices[0]?.id] }),
      });
      assert.equal((await browser.visit(`${path}/images`)).status, 409);
      assert.doesNotMatch((await browser.visit(path)).text, /Images des réponses/);
    });

    it('are not stored for a choice that was edited meanwhile', async () => {
      const image = await picture('navy');
      const { status, text } = await send(0, { choice: 'choix-9', 'image/0': image, 'alt/0': 'En bleu' });
      assert.equal(status, 409);
      assert.match(text, /Cette réponse a été modifiée entre-temps/);
      assert.equal(await countImages(), 0);
    });
  });
}
