/** What a script tag may say for the whole page, as `data-cw-lang` and so on. */
export const SETTINGS = ['lang', 'time-zone', 'theme', 'prefix', 'origins', 'links'];

/**
 * The script tag that this code came from. A module has no `document.currentScript`, so it is known by its address;
 * where an optimiser has joined scripts or changed addresses, by the settings that it carries.
 * Nothing is read through a name that an element of the page could take (`document.scripts`, `document.currentScript`).
 */
export function ownScript(url: string | undefined): HTMLScriptElement | undefined {
  const scripts = [...document.querySelectorAll('script')];
  return (
    scripts.find((script) => script === document.currentScript) ??
    scripts.find((script) => script.src !== '' && script.src === url) ??
    document.querySelector<HTMLScriptElement>(SETTINGS.map((name) => `script[data-cw-${name}]`).join()) ??
    undefined
  );
}
