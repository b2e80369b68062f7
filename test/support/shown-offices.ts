import { fixture, html } from '@open-wc/testing';
import type { Office } from '../../src/sources/offices/office.js';
import type { TownHall } from '../../src/widgets/town-hall/town-hall.js';
import '../../src/widgets/town-hall/define.js';

/** A `<town-hall>` in the page, with this data. */
export const townHall = (data: readonly Office[], attributes: Record<string, string> = {}) => {
  const element = document.createElement('town-hall');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = [...data];
  return fixture<TownHall>(html`${element}`);
};
