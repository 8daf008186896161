import type { Resource } from "@verdict/server";

/** One request to try, and what comes of it. */
export interface Try {
  /** A command line; `{api}` stands for the address of the API. */
  readonly send: string;
  /** The status of the (last) response. */
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
