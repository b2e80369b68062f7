import { expect } from '@open-wc/testing';
import { pageSettings } from '../../src/embed/page-settings.js';
import { shared } from '../../src/shared.js';
import { HeldWarnings } from '../support/held-warnings.js';
import { TestWidget } from '../support/test-widget.js';

describe('attributes of all widgets', () => {
  let warnings: HeldWarnings;
  beforeEach(() => (warnings = new HeldWarnings()));
  afterEach(() => {
    warnings.restore();
    delete shared.settings;
  });

  const names = ['format', 'timeZone', 'theme', 'heading', 'headingLevel', 'loading', 'refreshMinutes', 'whenEmpty'];
  const values = (widget: TestWidget): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, Reflect.get(widget, name)]));
  const defaults = {
    format: 'auto',
    timeZone: 'Europe/Paris',
    theme: undefined,
    heading: undefined,
    headingLevel: 2,
    loading: 'lazy',
    refreshMinutes: 0,
    whenEmpty: 'message',
  };
  const written = (attributes: Record<string, string>): TestWidget => {
    const widget = new TestWidget();
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    return widget;
  };

  it('have their defaults where nothing is written', () => {
    expect(values(new TestWidget())).to.deep.equal(defaults);
  });

  it('are read as editors leave them', () => {
    const widget = written({
      'time-zone': ' Indian/Reunion ',
      theme: 'DARK',
      heading: '',
      'heading-level': '“3”',
      loading: 'Eager',
      refresh: '0,5',
      'when-empty': ' hide',
    });
    expect(values(widget)).to.deep.equal({
      format: 'auto',
      timeZone: 'Indian/Reunion',
      theme: 'dark',
      heading: '',
      headingLevel: 3,
      loading: 'eager',
      refreshMinutes: 0.5,
      whenEmpty: 'hide',
    });
    expect(warnings.lines).to.be.empty;
  });

  it('fall back to their defaults on junk, each with a line for the webmaster', () => {
    const junk = {
      'time-zone': 'Paris',
      theme: 'rouge',
      'heading-level': '7',
      loading: 'jamais',
      refresh: '-1',
      'when-empty': 'rien',
    };
    expect(values(written(junk))).to.deep.equal(defaults);
    expect(warnings.lines).to.have.length(Object.keys(junk).length);
  });

  it('have the settings of the page for defaults, and are stronger', () => {
    shared.settings = { ...pageSettings(undefined), timeZone: 'Indian/Reunion', theme: 'dark' };
    expect(values(new TestWidget())).to.deep.equal({ ...defaults, timeZone: 'Indian/Reunion', theme: 'dark' });
    const widget = written({ 'time-zone': 'America/Cayenne', theme: 'light' });
    expect([widget.timeZone, widget.theme]).to.deep.equal(['America/Cayenne', 'light']);
  });

  it('shows its theme to the style sheet however it was set', async () => {
    const widget = new TestWidget();
    document.body.append(widget);
    widget.theme = 'dark';
    await widget.updateComplete;
    expect(widget.getAttribute('theme')).to.equal('dark');
    widget.remove();
  });
});
