import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { command, type System } from '../../src/prerender/command.js';
import { shared } from '../../src/shared.js';
import { newsSample } from '../support/samples.js';

const FEED = '<news-feed endpoint="/news"></news-feed>';

/** Files by name, and the lines that were printed. */
class TestSystem implements System {
  readonly said: string[] = [];
  readonly warned: string[] = [];
  readonly written: string[] = [];

  constructor(readonly files: Record<string, string | Uint8Array>) {}

  read(path: string): Promise<Uint8Array> {
    const file = this.files[path];
    if (file === undefined) return Promise.reject(new Error('ENOENT'));
    return Promise.resolve(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  }

  write(path: string, text: string): Promise<void> {
    this.files[path] = text;
    this.written.push(path);
    return Promise.resolve();
  }

  say = (line: string): void => void this.said.push(line);
  warn = (line: string): void => void this.warned.push(line);
}

describe('commune-widgets prerender', () => {
  const { fetch } = window;
  let requests: string[];
  beforeEach(() => {
    requests = [];
    window.fetch = (input) => {
      const url = input as string;
      requests.push(url);
      return Promise.resolve(new Response(newsSample.json, { status: url.endsWith('/news') ? 200 : 500 }));
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    delete shared.isClockSure;
  });

  const run = (files: Record<string, string | Uint8Array>, ...args: string[]) => {
    const system = new TestSystem(files);
    return command(['prerender', ...args], system).then((code) => ({ code, system }));
  };

  it('writes the content into each page, whose address is that of the folder and its path', async () => {
    const feed = '<news-feed endpoint="news"></news-feed>';
    const { code, system } = await run(
      { 'a.html': feed, 'b/c.html': feed },
      '--base-url',
      'https://commune.test/x',
      'a.html',
      'b/c.html',
    );
    expect(code).to.equal(0);
    expect(requests).to.deep.equal(['https://commune.test/x/news', 'https://commune.test/x/b/news']);
    expect(system.files['a.html']).to.contain('data-cw-prerendered');
    expect(system.said[0]).to.equal('a.html\u00a0: <news-feed> écrit, d’après news');
  });

  it('says once per page that the style sheet is missing', async () => {
    const styled = `<link rel="stylesheet" href="/w/prerendered.css">${FEED}`;
    const { system } = await run({ a: FEED, b: styled }, '--base-url=https://commune.test/', 'a', 'b');
    const about = system.said.filter((line) => line.includes('prerendered'));
    expect(about).to.have.length(1);
    expect(about[0]).to.match(/^a.*prerendered-news-feed\.css/);
  });

  it('fails for a widget without content, and leaves its page as it is', async () => {
    const page = '\ufeff<news-feed endpoint="/gone"></news-feed>';
    const { code, system } = await run({ a: page, b: FEED }, '--base-url=https://commune.test/', 'a', 'b');
    expect(code).to.equal(1);
    expect(system.written).to.deep.equal(['b']);
    expect(system.warned[0]).to.match(/^a\u00a0: <news-feed> Le serveur .* \[http-5xx 500\]/);
  });

  it('fails for a page that is missing or not in UTF-8, and goes on', async () => {
    const latin1 = Uint8Array.from([0xe9]);
    const { code, system } = await run({ a: latin1, b: FEED }, '--base-url=https://commune.test/', 'a', 'none', 'b');
    expect(code).to.equal(1);
    expect(system.warned).to.deep.equal(['a\u00a0: la page n’est pas en UTF-8.', 'none\u00a0: ENOENT']);
    expect(system.written).to.deep.equal(['b']);
  });

  it('keeps a byte order mark', async () => {
    const { system } = await run({ a: `\ufeff${FEED}` }, '--base-url=https://commune.test/', 'a');
    expect(system.files['a']).to.match(/^\ufeff<news-feed/);
  });

  it('writes nothing for arguments that it does not know', async () => {
    for (const args of [[], ['--base'], ['--base', 'a'], ['--base-url', 'commune.test', 'a'], ['a', '--base-url']]) {
      const { code, system } = await run({ a: FEED }, ...args);
      expect(code, args.join(' ')).to.equal(1);
      expect(system.warned.join()).to.contain('commune-widgets prerender');
      expect(system.written).to.be.empty;
    }
  });

  it('prints its usage', async () => {
    const { code, system } = await run({}, '--help');
    expect(code).to.equal(0);
    expect(system.said.join()).to.contain('--base-url');
  });
});
