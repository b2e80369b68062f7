import { expect } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { RefreshController } from '../../src/element/refresh-controller.js';
import { controllerHost, type ControllerHost } from '../support/controller-host.js';

const minute = 60_000;

describe('RefreshController', () => {
  let clock: SinonFakeTimers;
  let ticks: number;
  let host: ControllerHost;
  let controller: RefreshController;

  beforeEach(() => {
    clock = useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    ticks = 0;
    host = controllerHost();
    controller = new RefreshController(host, () => ticks++);
    controller.hostConnected();
  });
  afterEach(() => {
    host.remove();
    clock.restore();
  });

  it('never ticks by default, and is not active', () => {
    clock.tick(100 * minute);
    expect(ticks).to.equal(0);
    expect(controller.active).to.equal(false);
  });

  it('ticks at its interval, and does not restart it when the same interval is set again', () => {
    controller.every(5);
    clock.tick(4 * minute);
    controller.every(5);
    clock.tick(minute);
    expect(ticks).to.equal(1);
    clock.tick(10 * minute);
    expect(ticks).to.equal(3);
  });

  it('does not tick while it is paused, and requests an update of its host', () => {
    controller.every(5);
    controller.toggle();
    clock.tick(20 * minute);
    expect([ticks, host.updates, controller.paused]).to.deep.equal([0, 1, true]);
    controller.toggle();
    clock.tick(5 * minute);
    expect(ticks).to.equal(1);
  });

  it('stops when its element is disconnected, and continues when it is connected again', () => {
    controller.every(5);
    host.remove();
    controller.hostDisconnected();
    clock.tick(20 * minute);
    expect(ticks).to.equal(0);
    document.body.append(host);
    controller.hostConnected();
    clock.tick(5 * minute);
    expect(ticks).to.equal(1);
  });

  it('does not start for an element that is already disconnected', () => {
    host.remove();
    controller.hostDisconnected();
    controller.every(5);
    clock.tick(20 * minute);
    expect(ticks).to.equal(0);
  });
});
