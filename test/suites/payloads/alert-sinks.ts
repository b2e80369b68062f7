import { address, text, type Reading, type Sink } from './sink.js';

type Write = (value: string) => object;

/** A sink in which each value has a banner of its own. */
function inAlerts(name: string, reading: Reading, places: number, benign: Sink['benign'], write: Write): Sink {
  return {
    ...{ name, places, tag: 'alert-banner', reading, together: false, benign },
    scenes: (values) => values.map((value) => ({ body: JSON.stringify({ alerts: [write(value)] }) })),
  };
}

const alert = { id: 'a', title: 'Coupure' };

/** The places of alerts where foreign text enters the widget. */
export const alertSinks: readonly Sink[] = [
  inAlerts('Alerts: text', 'html', 1, text, (value) => ({ ...alert, text: value })),
  inAlerts('Alerts: title and area', 'unspecified', 2, text, (value) => ({
    ...{ ...alert, title: `Coupure ${value}`, area: value },
  })),
  inAlerts('Alerts: everything that is no text', 'unspecified', 6, text, (value) => ({
    ...{ ...alert, id: value, version: value, severity: value, level: value, from: value, until: value },
  })),
  inAlerts('Alerts: address', 'unspecified', 1, address, (value) => ({ ...alert, url: value })),
];
