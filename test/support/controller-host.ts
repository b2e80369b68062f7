import type { ReactiveControllerHost } from 'lit';

/** An element with the part of Lit's host interface that controllers need; the test calls its controller itself. */
export type ControllerHost = ReactiveControllerHost &
  HTMLElement & {
    /** The number of updates that were requested. */
    updates: number;
  };

export function controllerHost(): ControllerHost {
  const element = document.createElement('div');
  document.body.append(element);
  const host: ControllerHost = Object.assign(element, {
    updates: 0,
    updateComplete: Promise.resolve(true),
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => {
      host.updates++;
    },
  });
  return host;
}
