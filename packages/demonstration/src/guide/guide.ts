import type { Resource } from "@verdict/server";

/** One request to try, and what comes of it. */
export interface Try {
  /** A command line; `{api}` stands for the address of the API, `{host}` for that of its server. */
  readonly send: string;
  /** The status of the response, or of one of them where there are several. */
  readonly gets: number;
  /** Why, in a few words. */
  readonly because: string;
}

/** What the index says about an endpoint. */
export interface Guide {
  readonly tries: readonly Try[];
  /** Ids of what the listing gets wrong and this endpoint does right (`corrections` in `@verdict/codes/texts`). */
  readonly mends?: readonly string[];
}

/** A resource with its guide. */
export interface Endpoint {
  readonly resource: Resource;
  readonly guide: Guide;
}
