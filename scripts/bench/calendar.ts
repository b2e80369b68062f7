/** A calendar of so many events, one in seven of which is repeated: about 570 bytes each, or 250 if they are `short`. */
export function calendar(count: number, short = false): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const events = Array.from({ length: count }, (_, index) => {
    const day = `2026${pad(1 + (index % 12))}${pad(1 + (index % 28))}`;
    const rules = [index % 10 === 0 && 'WEEKLY;BYDAY=TU,SA', index % 25 === 1 && 'MONTHLY;BYDAY=1MO'];
    const rule = [...rules, index % 50 === 2 && 'DAILY;COUNT=200'].find(Boolean);
    return [
      'BEGIN:VEVENT',
      `UID:evenement-${index}@mairie.example`,
      'DTSTAMP:20260101T000000Z',
      `DTSTART;TZID=Europe/Paris:${day}T${pad(8 + (index % 12))}0000`,
      `DTEND;TZID=Europe/Paris:${day}T${pad(9 + (index % 12))}3000`,
      ...(rule ? [`RRULE:FREQ=${rule}`] : []),
      `SUMMARY:Événement numéro ${index} de la commune`,
      ...(short ? [] : details(index)),
      'END:VEVENT',
    ].join('\r\n');
  });
  const change = (kind: string, month: number, offsets: readonly [from: string, to: string]) => [
    `BEGIN:${kind}`,
    `DTSTART:1996${pad(month)}25T020000`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `TZOFFSETFROM:${offsets[0]}`,
    `TZOFFSETTO:${offsets[1]}`,
    `END:${kind}`,
  ];
  const zone = [...change('STANDARD', 10, ['+0200', '+0100']), ...change('DAYLIGHT', 3, ['+0100', '+0200'])];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VTIMEZONE', 'TZID:Europe/Paris', ...zone, 'END:VTIMEZONE'];
  return [...lines, ...events, 'END:VCALENDAR', ''].join('\r\n');
}

function details(index: number): string[] {
  return [
    'LOCATION:Salle des fêtes\\n12 rue de la Mairie\\n53000 Laval',
    'DESCRIPTION:Une description assez longue de cet événement\\, avec des virgu',
    ' les\\, des accents et plusieurs phrases. Elle dit ce que les visiteurs doive',
    ' nt savoir avant de venir.\\nEntrée libre.',
    'CATEGORIES:Fête,Culture',
    'STATUS:CONFIRMED',
    `URL:https://mairie.example/agenda/${index}`,
  ];
}
