import { canRender } from '../element/can-render.js';
import { otherVersion } from '../element/warnings.js';
import { shared, warnOnce, type OnDemandLoader } from '../shared.js';
import { version } from '../version.js';
import type { Parts } from './requests.js';
import { watchPage } from './watch.js';
import { WidgetLoader } from './widget-loader.js';

/**
 * Loads the widgets that the page uses, now and whenever it grows, unless another copy does already. Resolves to `mount`
 * when those that it uses now are registered or have failed: a module that imports the file finds them, as it does with
 * the file of a single widget.
 */
export async function widgetsOnDemand(parts: Parts): Promise<OnDemandLoader['watch']> {
  const loader = (shared.loader ??= new WidgetLoader(parts));
  if (loader.version !== version) warnOnce(otherVersion(loader.version, version));
  // On other pages the links stay.
  if (canRender()) {
    watchPage(loader.watch);
    await loader.watch(document);
  }
  return loader.watch;
}
