/** The time after which a frame is no longer waited for, in ms: none comes in a hidden page or frame. */
const NO_FRAME = 100;

/** Resolves after the next frame was painted, which yielding alone does not wait for. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
