import { expect } from '@open-wc/testing';
import * as warnings from '../../src/element/warnings.js';
import * as offers from '../../src/widgets/job-board/warnings.js';
import * as form from '../../src/widgets/submit-news/warnings.js';
import * as weather from '../../src/widgets/weather-card/warnings.js';

describe('the messages for webmasters', () => {
  it('name the value, the values that are expected, and the default', () => {
    expect(warnings.invalidValue('larg', warnings.oneOf(['list', 'grid']), 'list')).to.equal(
      'La valeur «\u00a0larg\u00a0» n’est pas comprise\u00a0: attendu list, grid. Par défaut\u00a0: «\u00a0list\u00a0».',
    );
  });

  it('never repeat the key of an address', () => {
    const said = warnings.keyInAddress(new URL('https://meteo.test/data?appid=secret'));
    expect(said).to.include('https://meteo.test/data');
    expect(said).not.to.include('secret');
  });

  it('are sentences with an end, in French typography', () => {
    for (const [name, message] of Object.entries({ ...warnings, ...offers, ...form, ...weather })) {
      if (typeof message === 'string' && !message.startsWith('attendu')) {
        expect(message, name).not.to.include("'");
        expect(message, name).to.match(/^[A-ZÀ-Ý«]/);
      }
    }
  });
});
