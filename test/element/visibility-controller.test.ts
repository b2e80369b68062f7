import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { VisibilityController } from '../../src/element/visibility-controller.js';
import { HeldObserver } from '../support/held-observer.js';

describe('VisibilityController', () => {
  const { IntersectionObserver } = window;
  afterEach(() => (window.IntersectionObserver = IntersectionObserver));

  const build = () => {
    const observer = new HeldObserver();
    const host = Object.assign(document.createElement('div'), {
      addController: () => {},
    }) as unknown as ReactiveControllerHost & Element;
    let seen = 0;
    const controller = new VisibilityController(host, () => seen++);
    return { observer, host, controller, seen: () => seen };
  };

  it('calls once', () => {
    const { observer, host, controller, seen } = build();
    controller.watch();
    observer.show(host);
    expect(seen()).to.equal(1);
    expect(observer.targets).to.be.empty;
  });

  it('calls before the page is printed, once', () => {
    const { controller, seen } = build();
    dispatchEvent(new Event('beforeprint'));
    expect(seen()).to.equal(0);
    controller.watch();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    expect(seen()).to.equal(1);
    controller.watch();
    controller.hostDisconnected();
    dispatchEvent(new Event('beforeprint'));
    expect(seen()).to.equal(1);
  });

  it('keeps waiting when its host is moved before it is visible', () => {
    const { observer, host, controller, seen } = build();
    controller.watch();
    controller.hostDisconnected();
    expect(observer.targets).to.be.empty;
    controller.hostConnected();
    observer.show(host);
    expect(seen()).to.equal(1);
  });

  it('calls once also when it was started while its host was disconnected', () => {
    const { observer, host, controller, seen } = build();
    controller.hostDisconnected();
    controller.watch();
    controller.hostConnected();
    expect(observer.targets).to.deep.equal([host]);
    observer.show(host);
    expect(seen()).to.equal(1);
  });

  it('does not call after it was stopped', () => {
    const { observer, controller } = build();
    controller.watch();
    controller.stop();
    controller.hostConnected();
    expect(observer.targets).to.be.empty;
  });
});
