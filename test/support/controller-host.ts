import type { ReactiveControllerHost } from 'lit';

/** An element on the page, as much of one as controllers need; the test calls its controller itself. */
export type ControllerHost = ReactiveControllerHost &
  HTMLElement & {
    /** How often it was asked to draw itself anew. */
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
