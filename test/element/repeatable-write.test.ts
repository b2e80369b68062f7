import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import { repeatableWrite, type Write } from '../../src/element/repeatable-write.js';

const vote = (choice: string): Write => ({ method: 'POST', url: '/votes', body: { choice } });

describe('repeatableWrite', () => {
  let keys: (string | null)[];
  /** The server's answers, in order; afterwards it accepts every write. */
  let answers: (() => Promise<Response>)[];
  const ok = (): Promise<Response> => Promise.resolve(new Response('{}'));
  const lost = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

  beforeEach(() => {
    keys = [];
    answers = [];
    stub(globalThis, 'fetch').callsFake((_url, init) => {
      keys.push(new Headers(init?.headers).get('idempotency-key'));
      return (answers.shift() ?? ok)();
    });
  });
  afterEach(() => restore());

  it('uses the same key for the same content until its response was parsed', async () => {
    answers = [lost];
    const write = repeatableWrite();
    await write(vote('a'), () => 'read').catch(() => undefined);
    expect(await write(vote('a'), () => 'read')).to.equal('read');
    expect(keys).to.have.length(2);
    expect(keys[0]).to.be.a('string').and.to.equal(keys[1]);
  });

  it('keeps the key when the response could not be parsed', async () => {
    const write = repeatableWrite();
    const unreadable = (): never => {
      throw new Error('not what was agreed');
    };
    await write(vote('a'), unreadable).catch(() => undefined);
    await write(vote('a'), () => undefined);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('uses a new key for other content, and for the same content after a response', async () => {
    answers = [lost];
    const write = repeatableWrite();
    await write(vote('a'), () => undefined).catch(() => undefined);
    await write(vote('b'), () => undefined);
    await write(vote('b'), () => undefined);
    expect(new Set(keys).size).to.equal(3);
  });
});
