// @ts-check
import { existsSync } from 'node:fs';

const paths = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Puppeteer's options to start Firefox, through WebDriver BiDi. Throws when it is not installed.
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export function firefoxOptions() {
  const executablePath = process.env['FIREFOX_PATH'] || paths.find((path) => existsSync(path));
  if (!executablePath) throw new Error('Firefox is not installed. Debian: apt-get install firefox-esr');
  return {
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    // Firefox takes half a minute to start on a busy machine.
    timeout: 120_000,
    // No back/forward cache, as in `withoutBackForwardCache`, and no spare process for another site.
    extraPrefsFirefox: { 'browser.sessionhistory.max_total_viewers': 0, 'dom.ipc.processPrelaunch.enabled': false },
  };
}
