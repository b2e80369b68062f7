/**
 * The first module of a browser file: it runs before the elements are defined, so that they all have the page's
 * settings and their height is reserved. Only the first copy on the page does this.
 * @module
 */
import { loadDiagnosis } from '../diagnosis/load-diagnosis.js';
import { canRender } from '../element/can-render.js';
import { shared, warnOnce } from '../shared.js';
import { settingTags } from './own-script.js';
import { pageSettings } from './page-settings.js';
import { reserve, reserveNothing } from './reserve.js';

if (!shared.settings) {
  shared.settings = pageSettings(...settingTags(import.meta.url));
  if (canRender()) reserve();
  else reserveNothing();
  // In the fragment too, because some sites redirect addresses with an unknown query parameter.
  if (/[?&#]commune-debug\b/.test(location.href)) {
    loadDiagnosis()
      .then(({ diagnose }) => diagnose())
      .catch((reason: unknown) => warnOnce((reason as Error).message));
  }
}
