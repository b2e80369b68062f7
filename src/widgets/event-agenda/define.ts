import { define } from '../../element/define.js';
import { EventAgenda } from './event-agenda.js';

export * from './event-agenda.js';

define('event-agenda', EventAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'event-agenda': EventAgenda;
  }
}
