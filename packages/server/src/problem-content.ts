import { code, phraseOf } from "@verdict/codes";
import { type Body, type Offer, select } from "@verdict/decide";
import { envelope } from "./envelope.ts";
import type { Exchange } from "./exchange.ts";
import type { Made } from "./made.ts";
import type { ProblemDetails } from "./problem.ts";
import { problemHtml } from "./problem-html.ts";
import { placeOf } from "./standard-schema.ts";

const json = "application/problem+json";

const offers: readonly Offer[] = [
  { type: json },
  { type: "application/json" },
  { type: "text/html" },
  { type: "text/plain" },
];

/** The media type for problem details; JSON when nothing matches, since a problem is better told than hidden. */
function typeFor(exchange: Exchange): string {
  const accept = exchange.field("accept");
  if (accept === undefined) return json;
  // Only Accept counts: whatever else cannot be met, the problem is told.
  const type = select(offers, {
    field: (name) => (name === "accept" ? accept : undefined),
  })?.type;
  return type === undefined || type === "application/json" ? json : type;
}

type ProblemBody = Extract<Body, { kind: "problem" }>;

/** What was made of bodies that are the same for every request. */
const kept = new WeakMap<ProblemBody, Map<string, Made>>();

/** The content of a refusal that the decisions made. */
export function refusalContent(body: ProblemBody, status: number, exchange: Exchange): Made {
  const { errors, queryErrors } = exchange;
  const { detail } = body;
  if (queryErrors !== undefined && status === code.BAD_REQUEST) {
    const found = { detail: "The query breaks the rules for it.", errors: queryErrors };
    return problemContent({ status, ...found }, exchange);
  }
  if (body.always !== true || exchange.envelope) {
    return errors !== undefined && status === code.UNPROCESSABLE_CONTENT
      ? problemContent({ status, detail, errors }, exchange)
      : problemContent({ status, detail }, exchange);
  }
  const type = typeFor(exchange);
  let made = kept.get(body);
  if (made === undefined) {
    made = new Map();
    kept.set(body, made);
  }
  let it = made.get(type);
  if (it === undefined) {
    it = contentAs(type, { status, detail });
    made.set(type, it);
  }
  return it;
}

/** Problem details as content, in the form that the client likes best (RFC 9457 3, 4). */
export function problemContent(
  details: ProblemDetails & { readonly status: number },
  exchange: Exchange,
): Made {
  if (exchange.envelope) {
    return {
      type: "application/json",
      content: JSON.stringify(envelope(details)),
      vary: undefined,
    };
  }
  return contentAs(typeFor(exchange), details);
}

/** Problem details with all that they have to say; member by member, since copying whole objects is slow. */
function fullOf(
  details: ProblemDetails,
  title: string,
  status: number,
): ProblemDetails & { readonly title: string; readonly status: number } {
  const full: Record<string, unknown> = { type: details.type ?? "about:blank", title, status };
  for (const name in details) {
    if (name !== "type" && name !== "title" && name !== "status") full[name] = details[name];
  }
  return full as ProblemDetails & { readonly title: string; readonly status: number };
}

function contentAs(type: string, details: ProblemDetails & { readonly status: number }): Made {
  const { status } = details;
  const title = details.title ?? phraseOf(status) ?? String(status);
  const full = fullOf(details, title, status);
  const vary = "Accept";
  if (type === "text/html") {
    return { type: "text/html; charset=utf-8", content: problemHtml(full), vary };
  }
  if (type === "text/plain") {
    const errors = (full.errors ?? []).map((it) => `\n${placeOf(it)} ${it.detail}`).join("");
    return {
      type: "text/plain; charset=utf-8",
      content: `${status} ${full.title}\n${full.detail ?? ""}${errors}\n`,
      vary,
    };
  }
  return { type, content: JSON.stringify(full), vary };
}
