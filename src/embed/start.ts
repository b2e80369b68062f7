/**
 * The first module of a browser file: it runs before an element is defined, so that the page's settings are known to
 * all of them, and so that the data of what is on the page is asked for before anything else.
 * @module
 */
import { shared } from '../shared.js';
import { ownScript } from './own-script.js';
import { pageSettings } from './page-settings.js';
import { wanted } from './placeholders.js';
import { reserve } from './reserve.js';
import { warmUp } from './warm-up.js';

/** The first copy on the page decides. */
shared.settings ??= pageSettings(ownScript(import.meta.url));
warmUp(wanted());
reserve();
