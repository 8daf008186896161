/**
 * Problem details: an error that programs can read (RFC 9457).
 *
 *     application/problem+json
 *     { "type": URI reference, "status": number, "title": string, "detail": string,
 *       "instance": URI reference, …extension members }
 *
 * Example value: `{"type":"https://example.com/probs/out-of-credit","title":"No credit","balance":30}`
 *
 * Every member may be absent. `status` only repeats the status of the response, which counts where
 * they differ (3.1.2).
 */

/** The media type of problem details in JSON (RFC 9457 3). */
export const problemMediaType = "application/problem+json";

/** The type without a meaning beyond that of the status (RFC 9457 4.2.1). */
export const blankProblemType = "about:blank";

/** Problem details. */
export interface Problem {
  /** A URI reference that identifies the problem type; `about:blank` when there is none. */
  readonly type: string;
  /** A summary of the problem type, which does not change from occurrence to occurrence. */
  readonly title?: string | undefined;
  /** Advisory: as the origin server sent it. */
  readonly status?: number | undefined;
  /** What happened this time, for people. */
  readonly detail?: string | undefined;
  /** A URI reference that identifies this occurrence. */
  readonly instance?: string | undefined;
  /** All other members. The object has no prototype, so that nothing a sender names is special. */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The problem in a JSON text, or in what `JSON.parse` gave; `undefined` when it is not a JSON
 * object. A member whose value has the wrong type is ignored (RFC 9457 3.1).
 *
 * @example
 * parseProblem('{"title":"No credit","status":"403","balance":30}');
 * // { type: "about:blank", title: "No credit", extensions: { balance: 30 } }
 */
export function parseProblem(json: unknown): Problem | undefined {
  const value = typeof json === "string" ? parseJson(json) : json;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const problem: Record<string, unknown> = { type: blankProblemType };
  const extensions = Object.create(null) as Record<string, unknown>;
  for (const [name, member] of Object.entries(value)) {
    if (!standard.includes(name)) extensions[name] = member;
    else if (name === "status" ? isStatus(member) : typeof member === "string")
      problem[name] = member;
  }
  return { ...problem, extensions } as unknown as Problem;
}

/**
 * The problem as JSON, standard members first; an extension with the name of one of those is left
 * out. `undefined` when an extension has no JSON, such as a BigInt or a cycle (RFC 9457 3).
 *
 * @example
 * formatProblem({ type: "about:blank", title: "Not Found", status: 404 });
 * // '{"type":"about:blank","title":"Not Found","status":404}'
 */
export function formatProblem(problem: Partial<Problem>): string | undefined {
  const { type = blankProblemType, title, status, detail, instance, extensions = {} } = problem;
  const more = Object.entries(extensions).filter(([name]) => !standard.includes(name));
  const members = { type, title, status: isStatus(status) ? status : undefined, detail, instance };
  try {
    // fromEntries defines members: "__proto__" is then a name like any other.
    return JSON.stringify(Object.fromEntries([...Object.entries(members), ...more]));
  } catch {
    return undefined;
  }
}

const standard: readonly string[] = ["type", "title", "status", "detail", "instance"];

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A number of three digits; anything else is no status (RFC 9110 15). */
function isStatus(value: unknown): value is number {
  return typeof value === "number" && /^[1-9][0-9]{2}$/.test(String(value));
}
