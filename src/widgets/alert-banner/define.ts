import { define } from '../../element/define.js';
import { AlertBanner } from './alert-banner.js';

export * from './alert-banner.js';

define('alert-banner', AlertBanner);

declare global {
  interface HTMLElementTagNameMap {
    'alert-banner': AlertBanner;
  }
}
