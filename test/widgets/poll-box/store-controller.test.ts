import { expect } from '@open-wc/testing';
import type { Poll } from '../../../src/sources/polls/poll.js';
import { StoreController } from '../../../src/widgets/poll-box/store-controller.js';
import { voteClient } from '../../../src/widgets/poll-box/vote-client.js';
import { controllerHost, type ControllerHost } from '../../support/controller-host.js';

let urls = 0;

describe('StoreController', () => {
  let host: ControllerHost;
  let controller: StoreController;
  let url: string;
  beforeEach(() => {
    host = controllerHost();
    controller = new StoreController(host);
    urls++;
    url = `https://commune.test/polls/magasin-${urls}/votes`;
  });
  afterEach(() => host.remove());

  const store = () => voteClient(url).store;
  const answer = (id: string) => ({ id }) as Poll;

  /** The number of updates that `work` requests. */
  function updates(work: () => void): number {
    const before = host.updates;
    work();
    return host.updates - before;
  }

  it('has no client and the initial state without a URL', () => {
    controller.follow(undefined);
    expect(controller.client).to.equal(undefined);
    expect(controller.state).to.deep.equal({ sending: false });
  });

  it('reads the store of its URL, and renders its element again at each update', () => {
    controller.follow(url);
    expect(updates(() => store().update({ sending: true }))).to.equal(1);
    expect(controller.state.sending).to.equal(true);
  });

  it('renders its element once for each update, however often the URL is set', () => {
    controller.follow(url);
    controller.follow(url);
    expect(updates(() => store().update({ sending: true }))).to.equal(1);
  });

  it('leaves the store of the previous URL', () => {
    controller.follow(url);
    controller.follow(`${url}?autre`);
    expect(updates(() => store().update({ sending: true }))).to.equal(0);
    expect(controller.state.sending).to.equal(false);
  });

  it('renders nothing while its element is not on the page, and once when it is back', () => {
    controller.follow(url);
    host.remove();
    controller.hostDisconnected();
    expect(updates(() => store().update({ sending: true }))).to.equal(0);
    document.body.append(host);
    expect(updates(() => controller.hostConnected())).to.equal(1);
    expect(updates(() => store().update({ sending: false }))).to.equal(1);
  });

  it('does not subscribe an element that has left the page before its update', () => {
    host.remove();
    controller.follow(url);
    expect(updates(() => store().update({ sending: true }))).to.equal(0);
  });

  it('gives the poll of each answer once', () => {
    controller.follow(url);
    expect(controller.takePoll()).to.equal(undefined);
    const poll = answer('a');
    store().update({ poll });
    expect(controller.takePoll()).to.equal(poll);
    store().update({ sending: true });
    expect(controller.takePoll()).to.equal(undefined);
  });

  it('does not give an answer that is older than what the element has loaded', () => {
    store().update({ poll: answer('a') });
    controller.follow(url);
    expect(controller.takePoll()).to.equal(undefined);
  });

  it('gives the answer that came while its element was not on the page', () => {
    controller.follow(url);
    controller.hostDisconnected();
    const poll = answer('a');
    store().update({ poll });
    controller.hostConnected();
    expect(controller.takePoll()).to.equal(poll);
  });
});
