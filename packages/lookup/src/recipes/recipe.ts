/** Which side of the exchange code is for. */
export type Side = "server" | "client";

/** A whole small program or configuration that deals with a status, as it ran. */
export interface Recipe {
  readonly code: number;
  /** What of the code it is about, where there are several: `refresh`. */
  readonly situation?: string;
  readonly text: string;
}

/** What was tried and cannot be had with a framework or client. */
export interface Impossible extends Recipe {
  /** What came instead: octets of the response, or what was said. */
  readonly proof: string;
}

/** A framework or client with what is known of it. */
export interface ToolRecipes {
  /** What it is asked for by: `express`; `go-client` where one of that name is on the other side as well. */
  readonly id: string;
  readonly side: Side;
  /** What it is called: `Express`. */
  readonly label: string;
  /** The language of its recipes, as Markdown calls it. */
  readonly language: string;
  /** What its recipes ran on: `Express 5.3, Node 24`. */
  readonly on: string;
  /** What else people call it. */
  readonly aliases: readonly string[];
  readonly recipes: readonly Recipe[];
  readonly impossible: readonly Impossible[];
  /** Why there is none for a code: the reason, by the code. */
  readonly leftOut: Readonly<Record<number, string>>;
}
