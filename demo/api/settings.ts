/**
 * Parses a setting that is a whole number; 0 where it is not set. Throws for anything else: treating it silently as 0
 * would turn off a protection.
 */
export function countSetting(name: string, value: string | undefined, most: number): number {
  const written = value?.trim() ?? '';
  const count = Number(written);
  if (/^\d*$/.test(written) && count <= most) return count;
  throw new Error(`${name} est un nombre entier, de 0 à ${most}, et non « ${written} ».`);
}

/** Parses a setting that is `on` or `off`; default: off. Throws for anything else. */
export function switchSetting(name: string, value: string | undefined): boolean {
  const written = value?.trim() ?? '';
  if (['', 'on', 'off'].includes(written)) return written === 'on';
  throw new Error(`${name} vaut « on » ou « off », et non « ${written} ».`);
}
