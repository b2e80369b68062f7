import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { watch } from '../../src/embed/watch.js';
import { until } from '../support/task.js';

describe('watch', () => {
  before(() => watch(document));

  const placeholder = (): HTMLElement => {
    const element = document.createElement('div');
    element.dataset['cw'] = 'weather-card';
    element.textContent = 'Météo';
    return element;
  };

  it('mounts a placeholder that is added later', async () => {
    const late = document.createElement('section');
    late.append(placeholder());
    document.body.append(late);
    await until(() => late.querySelector('weather-card') !== null);
    expect(late.querySelectorAll('weather-card')).to.have.length(1);
    late.remove();
  });

  it('mounts again when the page restores its markup without the widget', async () => {
    const section = document.createElement('section');
    document.body.append(section);
    section.append(placeholder());
    await until(() => section.querySelector('weather-card') !== null);
    section.replaceChildren(placeholder());
    await until(() => section.querySelector('weather-card') !== null);
    expect(section.querySelector('weather-card')?.textContent).to.equal('Météo');
    section.remove();
  });

  it('ignores editable content until it is no longer editable', async () => {
    const section = document.createElement('section');
    section.contentEditable = 'true';
    section.append(placeholder());
    const shown = placeholder();
    document.body.append(section, shown);
    await until(() => shown.querySelector('weather-card') !== null);
    expect(section.querySelector('weather-card')).to.equal(null);
    section.contentEditable = 'false';
    section.append(document.createElement('p'));
    await until(() => section.querySelector('weather-card') !== null);
    expect(section.querySelectorAll('weather-card')).to.have.length(1);
    section.remove();
    shown.remove();
  });
});
