import { expect } from '@open-wc/testing';
import { calendarsIn, calendarWith } from '../support/calendar/component.js';

const names = (text: string): string[][] =>
  calendarsIn(text).map(({ components }) => components.map(({ name }) => name));

describe('the components of a calendar', () => {
  it('have their properties by name in capitals, in order, as written after the name', () => {
    const [event] = calendarWith('BEGIN:vevent\nsummary;LANGUAGE=fr:Un\nSUMMARY:Deux\nEND:vevent').components;
    expect(event?.name).to.equal('VEVENT');
    expect(event?.properties['SUMMARY']).to.deep.equal([';LANGUAGE=fr:Un', ':Deux']);
  });

  it('are unfolded: a line that begins with a space or a tab continues the one before', () => {
    const text = 'BEGIN:VCALENDAR\r\nX-A:un\r\n  deux\r\n\ttrois\r\nEND:VCALENDAR';
    expect(calendarsIn(text)[0]?.properties['X-A']).to.deep.equal([':un deuxtrois']);
  });

  it('contain others', () => {
    const [zone] = calendarWith('BEGIN:VTIMEZONE\nBEGIN:STANDARD\nEND:STANDARD\nEND:VTIMEZONE').components;
    expect(zone?.components.map(({ name }) => name)).to.deep.equal(['STANDARD']);
  });

  it('end before the next event if their end is missing, an alarm in them too', () => {
    const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR';
    expect(names(text)).to.deep.equal([['VEVENT', 'VEVENT']]);
  });

  it('are left out if the text ends in them', () => {
    expect(names('BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Coup')).to.deep.equal([['VEVENT']]);
  });

  it('are in their own calendar where a text has several, and not in one if none is begun', () => {
    const one = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n';
    expect(names(`END:VEVENT\n${one}${one}`)).to.deep.equal([['VEVENT'], ['VEVENT']]);
    expect(names('BEGIN:VEVENT\nEND:VEVENT')).to.deep.equal([]);
  });
});
