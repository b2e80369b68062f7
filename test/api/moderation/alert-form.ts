/** The data of an alert's form: half an hour and an hour and a half after the time at which the tests’ clock starts. */
export const alertForm = {
  severity: 'warning',
  title: 'Coupure d’eau rue des Lilas',
  text: 'Faites des réserves.\r\nMairie : 01 99 00 00 00.',
  area: 'Rue des Lilas',
  url: 'https://www.commune.example/eau',
  startsAt: '2026-03-01T11:30',
  endsAt: '2026-03-01T12:30',
};
