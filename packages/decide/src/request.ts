/** The head of a request as the decisions see it. */
export interface RequestHead {
  /** Case-sensitive (RFC 9110 9.1). */
  readonly method: string;
  /** The request target as it was sent. */
  readonly target: string;
  /** `1.1`, `2`, … */
  readonly version: string;
  /** The combined value of a field by its lower-case name; `undefined` when it was not sent (RFC 9110 5.2). */
  readonly field: (name: string) => string | undefined;
  /** Octets of the header section: name, value and four more for each field. */
  readonly fieldsSize: () => number;
  /** False where it is known that the request has no precondition; then those decisions are passed over (RFC 9110 13.1). */
  readonly isConditional?: boolean;
  /** Whether content comes with the request: announced by its fields, or there already. */
  readonly hasContent: boolean;
  /** Milliseconds since the epoch at which the request is answered. */
  readonly now: number;
}
