import { isSafe } from "@verdict/codes";
import { essenceOf, parseContentType } from "@verdict/fields";
import { check } from "../check.ts";
import type { Exchange } from "../exchange.ts";
import type { Finding } from "../finding.ts";
import type { Operation } from "../openapi/document.ts";
import type { DocumentedResponse } from "../openapi/response.ts";
import { said } from "../said.ts";
import { inTurn, Pause, politely, type Send } from "./polite.ts";
import type { ProbeOptions } from "./probe.ts";

/** An operation that was tried. */
export interface Tried {
  readonly operation: Operation;
  /** `undefined` where it was not sent; then `why` says why not. */
  readonly exchange: Exchange | undefined;
  readonly why: string | undefined;
  /** Whether what came is documented; not where no answer came to what was sent. */
  readonly isDocumented: boolean;
}

/** What trying a document found. */
export interface SpecResult {
  readonly tried: readonly Tried[];
  readonly exchanges: readonly Exchange[];
  readonly findings: readonly Finding[];
  /** Why it ended before its time. */
  readonly stopped: string | undefined;
}

/**
 * Ask for every operation of a document with its own examples, and see whether what comes is what it documents, and is
 * sound: two requests at a time, with the pauses that the server asks for. Safe methods only, unless told otherwise; what has no example to send is left out and says so.
 *
 * @param origin where the API is: `https://api.example/v1`
 */
export async function probeSpec(
  operations: readonly Operation[],
  origin: string,
  options: Pick<ProbeOptions, "send" | "fields" | "isUnsafe" | "patience"> & {
    readonly told?: (it: Tried, index: number, of: number) => void;
  },
): Promise<SpecResult> {
  const { fields = {}, isUnsafe = false, patience = 30_000, told } = options;
  const send = politely(options.send, patience);
  const tried: Tried[] = [];
  const exchanges: Exchange[] = [];
  const undocumented: Finding[] = [];
  let stopped: string | undefined;
  const ask = async (it: Operation): Promise<Exchange | undefined> =>
    whyNot(it, isUnsafe) === undefined
      ? send(`${origin.replace(/\/$/, "")}${it.target ?? ""}`, sentFor(it, fields))
      : undefined;
  for await (const { from: operation, to } of inTurn(operations, ask)) {
    if (to.status === "rejected" && to.reason instanceof Pause) {
      stopped = to.reason.message;
      break;
    }
    const exchange = to.status === "fulfilled" ? to.value : undefined;
    const failure = to.status === "rejected" ? (to.reason as Error).message : undefined;
    const found = exchange === undefined ? undefined : differenceOf(operation, exchange);
    if (exchange !== undefined) {
      if (found !== undefined)
        undocumented.push({
          ...found,
          where: { part: "response", exchange: exchanges.length, pointer: operation.pointer },
        });
      exchanges.push(exchange);
    }
    const it = {
      operation,
      exchange,
      why: failure ?? whyNot(operation, isUnsafe),
      isDocumented: found === undefined && failure === undefined,
    };
    tried.push(it);
    told?.(it, tried.length, operations.length);
  }
  return { tried, exchanges, findings: [...check(exchanges), ...undocumented], stopped };
}

/** What is sent for an operation: its own example. */
function sentFor(
  { method, example }: Operation,
  fields: Readonly<Record<string, string>>,
): Parameters<Send>[1] {
  if (example === undefined) return { method, fields };
  const { type, value } = example;
  return {
    method,
    fields: { "Content-Type": type, ...fields },
    content: typeof value === "string" ? value : JSON.stringify(value),
  };
}

function whyNot(
  { method, target, hasContent, example }: Operation,
  isUnsafe: boolean,
): string | undefined {
  if (!isSafe(method) && !isUnsafe) return `${method} may change something`;
  if (target === undefined) return "a parameter has no example";
  return hasContent && example === undefined && !isSafe(method)
    ? "its content has no example"
    : undefined;
}

/** What came and is not documented. */
function differenceOf(
  operation: Operation,
  { response: { status, fields } }: Exchange,
): Omit<Finding, "where"> | undefined {
  const documented = responseFor(operation.responses, status);
  const severity = "warning" as const;
  const cite = "OpenAPI 3.1 4.8.16";
  if (documented === undefined) {
    return {
      rule: "openapi-undocumented-status",
      severity,
      cite,
      message: `${operation.method} ${operation.path} answers ${said(status)}, which is not documented.`,
      fix: `Document ${status}, or answer with what is documented: ${operation.responses.map((it) => it.key).join(", ")}.`,
    };
  }
  const media = parseContentType(fields.get("content-type") ?? "");
  const type = media === undefined ? undefined : essenceOf(media);
  const isKnown =
    type === undefined ||
    documented.types.length === 0 ||
    documented.types.some((it) => covers(it, type));
  return isKnown
    ? undefined
    : {
        rule: "openapi-undocumented-type",
        severity,
        cite,
        message: `${operation.method} ${operation.path} answers ${said(status)} with ${type}, which is not documented.`,
        fix: `Document ${type}, or send ${documented.types.join(" or ")}.`,
      };
}

function responseFor(
  responses: readonly DocumentedResponse[],
  status: number,
): DocumentedResponse | undefined {
  return (
    responses.find((it) => it.status === status) ??
    responses.find((it) => it.key.toUpperCase() === `${Math.floor(status / 100)}XX`) ??
    responses.find((it) => it.key === "default")
  );
}

/** Whether a documented media range has a type. */
function covers(range: string, type: string): boolean {
  const essence = range.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return (
    essence === type ||
    essence === "*/*" ||
    (essence.endsWith("/*") && type.startsWith(essence.slice(0, -1)))
  );
}
