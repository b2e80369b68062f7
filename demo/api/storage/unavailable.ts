/** The database can't be reached, is too slow, or is going down: nothing is wrong with what was asked. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}
