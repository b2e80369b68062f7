import type { Alert } from '../../sources/alerts/alert.js';

/**
 * Tells which alerts have come since the last call: new ones, and those that say something else. Of the first ones, which
 * are at the top of the page that the visitor begins to read, only a danger counts; and none if the page was
 * prerendered, since it has them already.
 */
export class Arrivals {
  private known?: ReadonlyMap<string, string>;

  /** The alerts that have come, and whether any has come or gone. */
  next(alerts: readonly Alert[], isInPage: boolean): { come: Alert[]; isChanged: boolean } {
    const { known } = this;
    this.known = new Map(alerts.map(({ id, version }) => [id, version]));
    const isNew = ({ id, version }: Alert) => known?.get(id) !== version;
    const come = alerts.filter((alert) => isNew(alert) && (known ? true : alert.severity === 'danger' && !isInPage));
    return { come, isChanged: known?.size !== this.known.size || alerts.some(isNew) };
  }
}
