/** The database can't be reached, is too slow, or is shutting down; the request itself is correct. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}
