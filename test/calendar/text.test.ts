import { expect } from '@open-wc/testing';
import { calendarText, isCalendar } from '../../src/calendar/text.js';

describe('the text of a calendar', () => {
  it('is recognised by its first line, also after warnings and blank lines', () => {
    expect(isCalendar('BEGIN:VCALENDAR\r\n')).to.equal(true);
    expect(isCalendar('Warning: strftime()\n\n begin:vcalendar\n')).to.equal(true);
    expect(isCalendar('<p>BEGIN:VCALENDAR</p>')).to.equal(false);
    expect(isCalendar('BEGIN:VCALENDARS')).to.equal(false);
  });

  it('is unfolded in the middle of a character', () => {
    const bytes = new TextEncoder().encode('SUMMARY:Fête');
    const fold = [...new TextEncoder().encode('\r\n ')];
    // Between the two bytes of “ê”.
    const folded = Uint8Array.from([...bytes.slice(0, 10), ...fold, ...bytes.slice(10)]);
    expect(calendarText(new TextDecoder().decode(folded), folded)).to.equal('SUMMARY:Fête');
  });

  it('is otherwise as decoded', () => {
    const text = 'SUMMARY:Une\r\n  fête';
    expect(calendarText(text, new TextEncoder().encode(text))).to.equal(text);
  });

  it('has line feeds where it had only carriage returns', () => {
    expect(calendarText('BEGIN:VCALENDAR\rEND:VCALENDAR', '')).to.equal('BEGIN:VCALENDAR\nEND:VCALENDAR');
  });
});
