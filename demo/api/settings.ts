/**
 * The whole number that a setting of the environment is; 0 where it is not set. Throws for anything else: what would be
 * taken for 0 in silence protects nobody.
 */
export function countSetting(name: string, value: string | undefined, most: number): number {
  const written = value?.trim() ?? '';
  const count = Number(written);
  if (/^\d*$/.test(written) && count <= most) return count;
  throw new Error(`${name} est un nombre entier, de 0 à ${most}, et non « ${written} ».`);
}

/** Whether a setting is `on`; not set, or `off`, it is not. Throws for anything else. */
export function switchSetting(name: string, value: string | undefined): boolean {
  const written = value?.trim() ?? '';
  if (['', 'on', 'off'].includes(written)) return written === 'on';
  throw new Error(`${name} vaut « on » ou « off », et non « ${written} ».`);
}
