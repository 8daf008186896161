import type { Link } from "./link.ts";

/** Octets on their way, and when they came. */
export interface Piece {
  readonly octets: Buffer;
  /** Milliseconds of `performance.now()`. */
  readonly at: number;
}

/** Hands a piece to the toxic after this one, or to the other side. */
export type Pass = (piece: Piece) => Promise<void>;

export type Attributes = Readonly<Record<string, number>>;

/** A way in which a connection goes wrong, in one direction. */
export interface ToxicKind {
  /** toxiproxy's name for it. */
  readonly type: string;
  /** What becomes of the connection, in a sentence. */
  readonly does: string;
  /** What it takes, by toxiproxy's names. */
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  /** Called when a connection comes under it; what it gives is called when it no longer is. */
  readonly begin?: (link: Link, attributes: Attributes) => (() => void) | undefined;
  /** What it does to a piece; without it pieces go on as they are. */
  readonly pass?: (piece: Piece, toxic: Toxic, link: Link, next: Pass) => Promise<void>;
  /** What it does before the end of this direction is passed on. */
  readonly end?: (link: Link, attributes: Attributes) => Promise<void>;
}

export interface AttributeKind {
  readonly what: string;
  readonly usual: number;
  readonly most: number;
}

export type Direction = "upstream" | "downstream";

/** One toxic of a proxy, as toxiproxy writes it. */
export interface Toxic {
  readonly name: string;
  readonly type: string;
  /** `downstream` is from the server to the client. */
  readonly stream: Direction;
  /** The share of connections that have it, from 0 to 1. */
  readonly toxicity: number;
  readonly attributes: Attributes;
}
