// @ts-check
import { WebKitSession } from './webkit-session.js';

/**
 * Runs tests in WebKitGTK, in one window, one test file at a time.
 * @implements {Pick<import('@web/test-runner').BrowserLauncher, 'startSession' | 'stopSession'>}
 */
export class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webkitgtk';
  concurrency = 1;
  #session = new WebKitSession();
  /** @type {Map<string, string>} */
  #active = new Map();

  /**
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    this.#active.set(id, url);
    await this.#session.open(url);
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active.has(id);
  }

  /** @param {string} id */
  getBrowserUrl(id) {
    return this.#active.get(id);
  }

  /** @param {string} id */
  async stopSession(id) {
    this.#active.delete(id);
    // Stops all that still runs in the page before the next file is opened.
    await this.#session.open('about:blank');
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('WebKitGTK cannot be debugged from here.'));
  }

  async stop() {
    await this.#session.stop();
  }
}
