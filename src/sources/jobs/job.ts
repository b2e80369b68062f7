/**
 * One job offer, whatever format it came in. Names are those of schema.org's `JobPosting`, flattened
 * (https://schema.org/JobPosting). Text is plain text.
 */
export interface Job {
  /** Stable within its source. */
  id: string;
  /** The page of the offer: `http:` or `https:`, absolute. */
  url?: string | undefined;
  /** Where to apply: `http:`, `https:`, `mailto:` or `tel:`. */
  applyUrl?: string | undefined;
  /** The size of the file at `applyUrl`, in bytes, where the source tells it. */
  applySize?: number | undefined;
  title: string;
  /** Lines of text, entries of a list begin with "• "; at most 10 000 characters; may be empty. */
  description: string;
  employer?: string | undefined;
  /** A town, or several separated by commas. */
  place?: string | undefined;
  postalCode?: string | undefined;
  /** ISO 3166-1 alpha-2, in capitals. */
  country?: string | undefined;
  /** In the words of the source ("CDD - 6 Mois"), or a code of schema.org's `employmentType` ("TEMPORARY"). */
  contract?: string | undefined;
  /** As `contract`: "Temps plein", "FULL_TIME". */
  workTime?: string | undefined;
  /** Of the French civil service. */
  category?: 'A' | 'B' | 'C' | undefined;
  /** Cadre d’emplois or grade: "Adjoint technique territorial". */
  grade?: string | undefined;
  /** In the words of the source, or as the figures that it gives. */
  salary?: string | SalaryRange | undefined;
  /** Whether one may work from elsewhere. */
  remote: boolean;
  datePosted?: Date | undefined;
  /** The last moment of the offer. A source that names a day means all of it: 23:59:59.999 in the commune's zone. */
  validThrough?: Date | undefined;
  reference?: string | undefined;
}

/** At least one of `min` and `max` is there. */
export interface SalaryRange {
  min?: number | undefined;
  max?: number | undefined;
  /** ISO 4217. */
  currency?: string | undefined;
  /** What it is paid for, a code of schema.org: `HOUR`, `DAY`, `WEEK`, `MONTH` or `YEAR`. */
  unit?: string | undefined;
}
