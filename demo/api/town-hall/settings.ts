import type { Connection } from '../asked/ask.js';
import { internet } from '../bridge/network.js';
import { switchSetting } from '../settings.js';

/** Whose hours are asked for. */
export interface TownHallSettings extends Connection {
  /** The INSEE code of the commune. */
  code: string;
  /** Whether Good Friday is a holiday there. */
  goodFriday: boolean;
}

/**
 * The settings of the environment: `TOWN_HALL_CODE`, the INSEE code, and `TOWN_HALL_GOOD_FRIDAY` (`on`). `undefined` without
 * the first. Throws a message for the administrator when one is invalid.
 */
export function townHallSettings(environment: NodeJS.ProcessEnv): TownHallSettings | undefined {
  const code = environment.TOWN_HALL_CODE?.trim().toUpperCase() ?? '';
  const goodFriday = switchSetting('TOWN_HALL_GOOD_FRIDAY', environment.TOWN_HALL_GOOD_FRIDAY);
  if (!code) {
    if (goodFriday) throw new Error('TOWN_HALL_GOOD_FRIDAY demande aussi TOWN_HALL_CODE.');
    return undefined;
  }
  if (/^(?:\d\d|2[AB])\d{3}$/.test(code)) return { code, goodFriday, network: internet };
  throw new Error(`TOWN_HALL_CODE est un code INSEE, 22313 par exemple, et non « ${code} ».`);
}
