import { nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** Waits until what there is to say is said: it comes two frames later, after the focus. */
export async function announced(widget: LitElement): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await nextFrame();
  await widget.updateComplete;
}
