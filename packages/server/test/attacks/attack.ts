/** Where an attack goes: the same octets are sent to servers that have other paths. */
export interface Places {
  /** What GET has an answer of 200 for, and POST has none. */
  readonly get: string;
  /** What takes JSON by POST. */
  readonly post: string;
}

/** The status of one answer, or the statuses that are as good. */
export type Comes = number | readonly number[];

/** Octets that a hostile client sends, and what has to come of them. */
export interface Attack {
  readonly name: string;
  /** What says so. */
  readonly section: string;
  /** A character is an octet; pieces are sent one after the other. */
  readonly octets: (to: Places) => string | readonly (string | Uint8Array)[];
  /** One for each answer, in order; none, and the connection is closed without a word. */
  readonly comes: readonly Comes[];
  /** What must not be in anything that comes. */
  readonly never?: RegExp;
  /** Octets that may come in all; a megabyte unless told. */
  readonly most?: number;
  /** What comes from the workbench, where it says something else than an application alone does. */
  readonly workbench?: readonly Comes[];
  /** Whether the connection may end before all of them. */
  readonly mayEnd?: true;
  /** Its client does not go on, so that it is a time that ends it. */
  readonly isLate?: true;
  /** Milliseconds between the pieces. */
  readonly pause?: number;
}

/** A request that is whole, and after which the connection ends unless more fields say otherwise. */
export function request(line: string, fields = "", content = ""): string {
  return `${line} HTTP/1.1\r\nHost: a\r\n${fields}\r\n${content}`;
}

/** The last request on a connection, so that the server ends it. */
export const last = (path: string): string => request(`GET ${path}`, "Connection: close\r\n");

/** What is hidden in another request. It counts each time that it arrives as a request. */
export const hidden = request("GET /smuggled");

/** Octets of JSON, and the field that says so. */
export const json = "Content-Type: application/json\r\n";

/** Any status that says it was no fault of the server. */
export const noFault: Comes = Array.from({ length: 300 }, (_, i) => 200 + i);

/** A request with content, after which the connection ends. */
export function post(
  path: string,
  type: string,
  content: string | Uint8Array,
  fields = "",
): readonly (string | Uint8Array)[] {
  const { length } = content;
  const head = `Content-Type: ${type}\r\nContent-Length: ${length}\r\nConnection: close\r\n${fields}`;
  return [request(`POST ${path}`, head), content];
}
