import { expect } from '@open-wc/testing';
import { read, readOne } from './read.js';

/** An event of 11 April with a title, as lines. */
function event(title: string, lines = ''): string {
  return `BEGIN:VEVENT\nUID:${title}\nSUMMARY:${title}\nDTSTART;VALUE=DATE:20260411\n${lines}\nEND:VEVENT`;
}

describe('an event of a calendar', () => {
  it('has all that the calendar says of it', () => {
    expect(
      readOne(`LOCATION:Salle des fêtes\\n12 rue de la Mairie\\n53000 Laval
        DESCRIPTION:Venez nombreux\\, costumés.\\n\\nEntrée libre
        URL:https://www.commune.test/carnaval
        CATEGORIES:Fête,Jeunesse
        CATEGORIES:Musique\\, danse
        GEO:48.07;-0.77
        IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://www.commune.test/carnaval.png
        CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://visio.commune.test/carnaval
        ORGANIZER;CN="Comité des fêtes":mailto:comite@commune.test
        STATUS:TENTATIVE
        SEQUENCE:3
        LAST-MODIFIED:20260102T030405Z`),
    ).to.deep.equal({
      id: 'a',
      uid: 'a',
      title: 'A',
      start: '2026-04-11',
      end: '2026-04-12',
      allDay: true,
      timeZone: 'Europe/Paris',
      url: 'https://www.commune.test/carnaval',
      description: 'Venez nombreux, costumés.\n\nEntrée libre',
      place: 'Salle des fêtes',
      address: '12 rue de la Mairie, 53000 Laval',
      onlineUrl: 'https://visio.commune.test/carnaval',
      latitude: 48.07,
      longitude: -0.77,
      categories: ['Fête', 'Jeunesse', 'Musique, danse'],
      image: { url: 'https://www.commune.test/carnaval.png' },
      status: 'tentative',
      accessibility: [],
      organizer: 'Comité des fêtes',
      sequence: 3,
      updated: new Date('2026-01-02T03:04:05Z'),
    });
  });

  it('has the language of its title', () => {
    const languageOf = (summary: string) =>
      read(`BEGIN:VEVENT\nUID:a\n${summary}\nDTSTART;VALUE=DATE:20260411\nEND:VEVENT`)[0]?.language;
    expect(languageOf('SUMMARY;LANGUAGE=fr-FR:Carnaval')).to.equal('fr-FR');
    expect(languageOf('SUMMARY;X-A="a:b";LANGUAGE=br:Meurlarjez')).to.equal('br');
    expect(languageOf('SUMMARY:Carnaval;LANGUAGE=en:vraiment')).to.equal(undefined);
  });

  it('is cancelled by its STATUS, and stays', () => {
    expect(readOne('STATUS:CANCELLED').status).to.equal('cancelled');
    expect(readOne('STATUS:CONFIRMED').status).to.equal(undefined);
  });

  it('is cancelled on one date only by that occurrence', () => {
    const events = read(`${event('A', 'RRULE:FREQ=DAILY;COUNT=2')}
      BEGIN:VEVENT\nUID:A\nSUMMARY:A\nRECURRENCE-ID;VALUE=DATE:20260412\nDTSTART;VALUE=DATE:20260412
      STATUS:CANCELLED\nEND:VEVENT`);
    expect(events.map(({ status }) => status)).to.deep.equal([undefined, 'cancelled']);
  });

  it('has an id for each occurrence, and the UID for all', () => {
    const events = read('DTSTART;TZID=Europe/Paris:20260411T100000\nRRULE:FREQ=DAILY;COUNT=2');
    expect(events.map(({ id, uid }) => [id, uid])).to.deep.equal([
      ['a 2026-04-11T10:00:00', 'a'],
      ['a 2026-04-12T10:00:00', 'a'],
    ]);
  });

  it('keeps the id of the occurrence that it replaces', () => {
    const events = read(`${event('A', 'RRULE:FREQ=DAILY;COUNT=2')}
      BEGIN:VEVENT\nUID:A\nSUMMARY:B\nRECURRENCE-ID;VALUE=DATE:20260412\nDTSTART;VALUE=DATE:20260420\nEND:VEVENT`);
    expect(events.map(({ id }) => id)).to.deep.equal(['A 2026-04-11', 'A 2026-04-12']);
  });

  it('has the zone in which its times are, for moments in UTC that of the calendar', () => {
    const zoneOf = (lines: string) => read(lines)[0]?.timeZone;
    expect(zoneOf('DTSTART;TZID=SA Western Standard Time:20260411T100000')).to.equal('America/La_Paz');
    expect(zoneOf('DTSTART:20260411T100000Z')).to.equal('Europe/Paris');
    const zoned = event('A').replace(';VALUE=DATE:20260411', ':20260411T100000Z');
    expect(zoneOf(`X-WR-TIMEZONE:Indian/Reunion\n${zoned}`)).to.equal('Indian/Reunion');
  });

  it('has an address from its text if it has none of its own', () => {
    expect(readOne('DESCRIPTION:Voir https://www.commune.test/carnaval.').url).to.equal(
      'https://www.commune.test/carnaval',
    );
    expect(readOne('URL:\nDESCRIPTION:Sans adresse').url).to.equal(undefined);
    expect(readOne('URL:javascript:alert(1)').url).to.equal(undefined);
  });

  it('has the text of HTML, in its description or beside it', () => {
    expect(readOne('DESCRIPTION:<p>Venez <b>tous</b></p><ul><li>Un</li></ul>').description).to.equal(
      'Venez tous\n\n• Un',
    );
    expect(readOne('X-ALT-DESC;FMTTYPE=text/html:<p>Venez</p>').description).to.equal('Venez');
    expect(readOne('DESCRIPTION:Enfants < 12 ans').description).to.equal('Enfants < 12 ans');
  });

  it('has an attached picture as its image, and no other file', () => {
    expect(readOne('ATTACH;FMTTYPE=image/jpeg:https://a.test/1').image?.url).to.equal('https://a.test/1');
    expect(readOne('ATTACH:https://a.test/1.jpg').image?.url).to.equal('https://a.test/1.jpg');
    expect(readOne('ATTACH;FMTTYPE=application/pdf:https://a.test/1.pdf').image).to.equal(undefined);
    expect(readOne('ATTACH;ENCODING=BASE64;VALUE=BINARY;FMTTYPE=image/png:iVBORw0KGgo=').image).to.equal(undefined);
  });

  it('never shows an address of e-mail as its organiser', () => {
    expect(readOne('ORGANIZER;CN=comite@commune.test:mailto:comite@commune.test').organizer).to.equal(undefined);
    expect(readOne('ORGANIZER:mailto:comite@commune.test').organizer).to.equal(undefined);
    expect(readOne('ORGANIZER;CN="Mairie: service; culture":mailto:m@commune.test').organizer).to.equal(
      'Mairie: service; culture',
    );
    expect(readOne('ORGANIZER;CN="a@b.test":mailto:a@b.test').organizer).to.equal(undefined);
    expect(readOne('ORGANIZER;CN="":mailto:a@b.test').organizer).to.equal(undefined);
    expect(readOne('ORGANIZER;CN=Mairie:mailto:m@commune.test').organizer).to.equal('Mairie');
  });

  it('is there without a title or with empty properties', () => {
    expect(readOne('SUMMARY:\nLOCATION:\nCATEGORIES:\nGEO:\nSEQUENCE:\nURL:\nDESCRIPTION:').start).to.equal(
      '2026-04-11',
    );
  });

  it('does not take over what an alarm in it says', () => {
    const alarm = 'BEGIN:VALARM\nDESCRIPTION:Rappel\nDURATION:PT15M\nTRIGGER:-PT1H\nEND:VALARM';
    expect(readOne(`${alarm}\nLOCATION:Mairie`)).to.include({ place: 'Mairie', description: '' });
  });
});
