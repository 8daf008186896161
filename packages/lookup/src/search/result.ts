/** One code that answers a query. */
export interface SearchHit {
  readonly code: number;
  readonly name: string;
  /** What in the query led here, in a few words. */
  readonly why: string;
}

/** A card for a query that has an explanation but no code. */
export interface Help {
  readonly title: string;
  readonly text: string;
  readonly cite?: string;
  /** Codes that the explanation mentions. */
  readonly see: readonly number[];
}

/** What a search found, best first. */
export interface SearchResult {
  /** The query without control characters, shortened. */
  readonly query: string;
  readonly results: readonly SearchHit[];
  /** The page that answers a comparison, class, sender, method or field question as a whole. */
  readonly page?: string;
  readonly help?: Help;
  /** Nearest known words, where nothing was found. */
  readonly suggestions: readonly string[];
  /** False when the words alone leave it open: a description of something that happened may be meant. */
  readonly sure: boolean;
}
