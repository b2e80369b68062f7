import { expect } from '@open-wc/testing';
import { propertiesOf, textOf, textsIn, valueIn, valueOf, valuesOf } from '../../src/calendar/property.js';
import { eventWith } from '../support/calendar/component.js';

const component = eventWith(
  'DTSTART:20260411\nLOCATION:\nLOCATION;ALTREP="cid:a:b":Salle\\, bourg\\nau fond\nCATEGORIES:Un\nCATEGORIES:Deux',
);

describe('the properties of a component', () => {
  it('are all of a name, or none', () => {
    expect(propertiesOf(component, 'CATEGORIES')).to.deep.equal([':Un', ':Deux']);
    expect(propertiesOf(component, 'URL')).to.deep.equal([]);
  });

  it('have a value after their parameters, whose quoted values may contain colons', () => {
    expect(valueIn(';ALTREP="cid:a:b";LANGUAGE=fr:Salle : bourg')).to.equal('Salle : bourg');
    expect(valueIn(':https://a.example/')).to.equal('https://a.example/');
  });

  it('count only if they are not empty', () => {
    expect(valueOf(component, 'LOCATION')).to.equal('Salle\\, bourg\\nau fond');
    expect(valuesOf(component, 'LOCATION')).to.have.length(1);
    expect(valueOf(component, 'URL')).to.equal('');
  });

  it('are texts without escapes', () => {
    expect(textOf(component, 'LOCATION')).to.equal('Salle, bourg\nau fond');
  });

  it('are lists at the commas that are not escaped', () => {
    expect(textsIn('Musique,Fête\\, foire,a\\\\b')).to.deep.equal(['Musique', 'Fête, foire', 'a\\b']);
    expect(textsIn('')).to.deep.equal([]);
  });
});
