import assert from 'node:assert/strict';
import type { Browser } from 'puppeteer-core';
import { poll, submission } from '../../src/locales/fr/index.js';
import { held } from './fault-scenes.js';
import { send, type TestServer } from './server.js';
import { openFilledForm } from './write-cases.js';
import type { Writer } from './writers.js';

type Scene = (browser: Browser, server: TestServer, writer: Writer) => Promise<void>;

const offline: Record<string, string> = {
  'poll-box': poll.failures.offline,
  'submit-news': submission.failures.offline,
};

/** Faults of a write that depend on timing: each scene rejects where the widget behaves otherwise. */
export const writeScenes: Record<string, Scene> = {
  'says that the visitor is offline, keeps all, and sends it when he tries again online': async (...setup) => {
    const [, , writer] = setup;
    const desk = await openFilledForm(...setup);
    await desk.page.setOfflineMode(true);
    await desk.press();
    assert.ok((await desk.told(writer.problem)).includes(offline[writer.tag] ?? 'no sentence'));
    await desk.page.setOfflineMode(false);
    await desk.press();
    await desk.told(writer.success);
    assert.equal(desk.keys.length, 1);
    assert.deepEqual(await desk.incidents(), []);
    await desk.page.close();
  },

  'sends once, however often the button is pressed': async (...setup) => {
    const [, , writer] = setup;
    const desk = await openFilledForm(...setup);
    const answer = held(send(writer.receipt, {}, 201));
    desk.answer(answer.handler);
    await desk.widget.evaluate((element, part) => {
      for (let time = 0; time < 5; time++) {
        element.shadowRoot?.querySelector<HTMLElement>(`button[part~="${part}"]`)?.click();
      }
    }, writer.button);
    await answer.asked;
    await desk.press();
    answer.release();
    await desk.told(writer.success);
    assert.equal(desk.keys.length, 1);
    assert.deepEqual(await desk.incidents(), []);
    await desk.page.close();
  },

  'does no harm when it is removed while it sends, and loses nothing when it is put back': async (...setup) => {
    const [, , writer] = setup;
    const desk = await openFilledForm(...setup);
    const answer = held(send(writer.receipt, {}, 201));
    desk.answer(answer.handler);
    await desk.press();
    await answer.asked;
    await desk.widget.evaluate((element) => {
      element.remove();
    });
    answer.release();
    await answer.over;
    desk.answer(send(writer.receipt, {}, 201));
    await desk.widget.evaluate((element) => {
      document.body.append(element);
    });
    // An aborted write can be sent again with the same key; one that went on meanwhile has arrived.
    if (!(await desk.text(writer.success))) await desk.press();
    await desk.told(writer.success);
    assert.equal(new Set(desk.keys).size, 1);
    assert.deepEqual(await desk.incidents(), []);
    await desk.page.close();
  },
};
