// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** One window of WebKitGTK in a virtual display, driven through WebKitWebDriver over HTTP (W3C WebDriver). */
export class WebKitSession {
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  /** @type {Promise<string> | undefined} */
  #session;
  #variables;

  /** @param {Record<string, string>} [variables] environment variables in addition to those of this process: `TZ` */
  constructor(variables = {}) {
    this.#variables = variables;
  }

  /** @param {string} url */
  async open(url) {
    await send('POST', `${await this.#started()}/url`, { url });
  }

  /**
   * Runs a function body in the page; resolves to what it returns.
   * @param {string} script
   * @returns {Promise<unknown>}
   */
  async run(script) {
    return send('POST', `${await this.#started()}/execute/sync`, { script, args: [] });
  }

  async stop() {
    if (this.#session) await send('DELETE', await this.#session).catch(() => undefined);
    this.#session = undefined;
    for (const child of this.#processes.reverse()) child.kill();
    this.#processes = [];
  }

  #started() {
    return (this.#session ??= this.#start());
  }

  /** Starts the display and the driver; resolves to the session's address. */
  async #start() {
    const display = await this.#startDisplay();
    const port = await freePort();
    this.#spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { DISPLAY: `:${display}` });
    const driver = `http://127.0.0.1:${port}`;
    await retry(() => send('GET', `${driver}/status`));
    const { sessionId } = await send('POST', `${driver}/session`, { capabilities: { alwaysMatch: {} } });
    return `${driver}/session/${sessionId}`;
  }

  /** Starts Xvfb, which chooses a free display number and writes it to the descriptor given by `-displayfd`. */
  async #startDisplay() {
    const xvfb = this.#spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {});
    if (!xvfb.stdout) throw new Error('Xvfb has no output.');
    const [number] = await once(xvfb.stdout, 'data');
    return String(number).trim();
  }

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {Record<string, string>} variables
   */
  #spawn(command, args, variables) {
    // WebKitGTK's own sandbox and its GPU paths need system features that containers lack.
    const own = { WEBKIT_DISABLE_DMABUF_RENDERER: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
    const env = { ...process.env, ...own, ...this.#variables, ...variables };
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    this.#processes.push(child);
    const kill = () => child.kill();
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    return child;
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/**
 * Sends one WebDriver command. Rejects with the driver's own message.
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {string} url
 * @param {object} [body]
 */
async function send(method, url, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

/**
 * Retries an action until it succeeds: the driver does not report when it starts to listen.
 * @template T
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
async function retry(action, attempts = 50) {
  for (let left = attempts; ; left--) {
    try {
      return await action();
    } catch (error) {
      if (left <= 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
