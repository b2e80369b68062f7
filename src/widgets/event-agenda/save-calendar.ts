/** Offers a calendar as a file to save, without a request. `title` becomes its name. */
export function saveCalendar(title: string, calendar: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}
