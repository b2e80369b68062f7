/**
 * One job offer, in any format. Names are those of schema.org's `JobPosting`, flattened
 * (https://schema.org/JobPosting). Text is plain text.
 */
export interface Job {
  /** Stable within its source. */
  id: string;
  /** The page of the offer: `http:` or `https:`, absolute. */
  url?: string | undefined;
  /** The address to apply at: `http:`, `https:`, `mailto:` or `tel:`. */
  applyUrl?: string | undefined;
  /** The size of the file at `applyUrl`, in bytes, if the source gives it. */
  applySize?: number | undefined;
  /** The language of the offer's texts, a BCP 47 tag. */
  language?: string | undefined;
  title: string;
  /** Lines of text, list items begin with "• "; at most 10 000 characters; may be empty. */
  description: string;
  employer?: string | undefined;
  /** A town, or several separated by commas. */
  place?: string | undefined;
  postalCode?: string | undefined;
  /** ISO 3166-1 alpha-2, in capitals. */
  country?: string | undefined;
  /** In the words of the source ("CDD - 6 Mois"), or a code of schema.org's `employmentType` ("TEMPORARY"). */
  contract?: string | undefined;
  /** As `contract`, for working time: "Temps plein", "FULL_TIME". */
  workTime?: string | undefined;
  /** The category of the French civil service. */
  category?: 'A' | 'B' | 'C' | undefined;
  /** Cadre d’emplois or grade: "Adjoint technique territorial". */
  grade?: string | undefined;
  /** The text of the source, or its amounts. */
  salary?: string | SalaryRange | undefined;
  /** Whether remote work is possible. */
  remote: boolean;
  datePosted?: Date | undefined;
  /** The last moment of the offer. A date without a time lasts until 23:59:59.999 in the commune's time zone. */
  validThrough?: Date | undefined;
  reference?: string | undefined;
}

/** A range of pay; at least one of `min` and `max` is set. */
export interface SalaryRange {
  min?: number | undefined;
  max?: number | undefined;
  /** ISO 4217 code. */
  currency?: string | undefined;
  /** The unit of time, a schema.org code: `HOUR`, `DAY`, `WEEK`, `MONTH` or `YEAR`. */
  unit?: string | undefined;
}
