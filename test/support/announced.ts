import { nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** Waits until the live region is filled, which happens two frames later, after focus has moved. */
export async function announced(widget: LitElement): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await nextFrame();
  await widget.updateComplete;
}
