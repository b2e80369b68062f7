import { define } from '../../element/define.js';
import { TownHall } from './town-hall.js';

export * from './town-hall.js';

define('town-hall', TownHall);

declare global {
  interface HTMLElementTagNameMap {
    'town-hall': TownHall;
  }
}
