import { fixture, html } from '@open-wc/testing';
import type { Alert } from '../../src/sources/alerts/alert.js';
import type { AlertBanner } from '../../src/widgets/alert-banner/alert-banner.js';
import '../../src/widgets/alert-banner/define.js';

/** An alert of the commune; `severity` is a warning unless another one is given. */
export const alert = (id: string, more: Partial<Alert> = {}): Alert => ({
  ...{ id, version: '1', severity: 'warning', title: `Coupure d’eau ${id}` },
  ...more,
});

/** An `<alert-banner>` in the page, with this data. */
export const banner = (data: readonly Alert[], attributes: Record<string, string> = {}) => {
  const element = document.createElement('alert-banner');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = [...data];
  return fixture<AlertBanner>(html`${element}`);
};
