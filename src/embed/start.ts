/**
 * The first module of a browser file: it runs before an element is defined, so that the page's settings are known to
 * all of them and the place of each is kept. The first copy on the page decides.
 * @module
 */
import { loadDiagnosis } from '../diagnosis/load-diagnosis.js';
import { canRender } from '../element/can-render.js';
import { shared, warnOnce } from '../shared.js';
import { settingTags } from './own-script.js';
import { pageSettings } from './page-settings.js';
import { reserve } from './reserve.js';

if (!shared.settings) {
  shared.settings = pageSettings(...settingTags(import.meta.url));
  // Where nothing can be shown, the links stay, without a height that waits for more.
  if (canRender()) reserve();
  // In the fragment too: some sites lead every address with an unknown parameter elsewhere.
  if (/[?&#]commune-debug\b/.test(location.href)) {
    loadDiagnosis()
      .then(({ diagnose }) => diagnose())
      .catch((reason: unknown) => warnOnce((reason as Error).message));
  }
}
