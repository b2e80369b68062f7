import type { Component } from './component.js';

/** The properties of a name, each as written after its name; none if there is none. */
export function propertiesOf({ properties }: Component, name: string): string[] {
  return properties[name] ?? [];
}

/** The values of all properties of a name that are not empty. */
export function valuesOf(component: Component, name: string): string[] {
  return propertiesOf(component, name).map(valueIn).filter(Boolean);
}

/** The value of the first property of a name; empty if there is none. */
export function valueOf(component: Component, name: string): string {
  return valuesOf(component, name)[0] ?? '';
}

/** The text of the first property of a name, unescaped (RFC 5545 §3.3.11). */
export function textOf(component: Component, name: string): string {
  return unescape(valueOf(component, name));
}

/** The value of a property: what comes after its parameters, whose quoted values may contain colons. */
export function valueIn(property: string): string {
  return property.replace(/^(?:"[^"]*"|[^":])*:/, '').trim();
}

/** The texts of a list, `Musique,Fête\\, foire`. */
export function textsIn(list: string): string[] {
  return (list.match(/(?:\\[^]|[^\\,])+/g) ?? []).map(unescape);
}

function unescape(text: string): string {
  return text.replace(/\\([^])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}
