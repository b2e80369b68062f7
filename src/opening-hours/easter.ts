/**
 * Easter Sunday of a Gregorian year, as the first moment of the day in UTC, in milliseconds. The algorithm is the anonymous
 * one in Jean Meeus, Astronomical Algorithms, chapter 8.
 */
export function easterOf(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = 22 + epact + weekday - 7 * shift;
  return Date.UTC(year, 2, march);
}
