import { expect } from '@open-wc/testing';
import { pageSettings } from '../../src/embed/page-settings.js';
import { shared } from '../../src/shared.js';
import { HeldWarnings } from '../support/held-warnings.js';
import { NewsFeed } from '../../src/widgets/news-feed/define.js';
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

  it('have their defaults when they are absent', () => {
    expect(values(new TestWidget())).to.deep.equal(defaults);
  });

  it('are converted when a framework sets them as properties', () => {
    const widget = new TestWidget();
    Object.assign(widget, { headingLevel: '3', refresh: '0,5', loading: 'EAGER', timeZone: 'nowhere' });
    expect(values(widget)).to.deep.equal({ ...defaults, headingLevel: 3, refreshMinutes: 0.5, loading: 'eager' });
    expect(warnings.lines).to.have.length(1);
    expect(widget.refresh).to.be.a('function');
    const feed = new NewsFeed();
    Object.assign(feed, { limit: '5', category: 'Culture, Sport', more: 'false', search: '' });
    expect([feed.limit, feed.category, feed.more, feed.search]).to.deep.equal([5, ['Culture', 'Sport'], false, true]);
    Object.assign(feed, { limit: 7, category: ['École'], more: true });
    expect([feed.limit, feed.category, feed.more]).to.deep.equal([7, ['École'], true]);
  });

  it('are read despite quotation marks and spaces left by editors', () => {
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

  it('use their defaults for invalid values, with a message each for the webmaster', () => {
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

  it('override the settings of the page', () => {
    shared.settings = { ...pageSettings(undefined), timeZone: 'Indian/Reunion', theme: 'dark' };
    expect(values(new TestWidget())).to.deep.equal({ ...defaults, timeZone: 'Indian/Reunion', theme: 'dark' });
    const widget = written({ 'time-zone': 'America/Cayenne', theme: 'light' });
    expect([widget.timeZone, widget.theme]).to.deep.equal(['America/Cayenne', 'light']);
  });

  it('reflects the theme, however it was set', async () => {
    const widget = new TestWidget();
    document.body.append(widget);
    widget.theme = 'dark';
    await widget.updateComplete;
    expect(widget.getAttribute('theme')).to.equal('dark');
    widget.remove();
  });
});
