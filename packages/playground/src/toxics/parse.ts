import type { FieldError } from "@verdict/server";
import { toxicKinds } from "./kinds.ts";
import type { Place } from "./tcp-proxy.ts";
import type { Toxic } from "./toxic.ts";

/** What was read, or what is wrong with it. */
export type Parsed<Value> = Value | readonly FieldError[];

/**
 * A host and a port, as in `127.0.0.1:5432`, `[::1]:5432`, `localhost:5432` or `:5432`, whose host is this machine.
 *
 * @returns `undefined` for what is none
 */
export function parsePlace(text: string): Place | undefined {
  const [, bracketed, plain, digits = ""] =
    /^(?:\[([0-9a-f:.]+)\]|([^\s:/[\]]*)):(\d{1,5})$/i.exec(text) ?? [];
  const port = Number(digits);
  if (digits === "" || port > 65_535) return undefined;
  return { host: bracketed ?? (plain === "" ? "127.0.0.1" : (plain as string)), port };
}

/** A place as toxiproxy writes it. */
export function formatPlace({ host, port }: Place): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** What the command line takes: `9000:127.0.0.1:5432`, the port to listen on and the server behind. */
export function parseForward(
  text: string,
): { readonly listen: number; readonly upstream: Place } | undefined {
  const [, digits = "", rest = ""] = /^(\d{1,5}):(.+)$/.exec(text) ?? [];
  const upstream = parsePlace(rest.includes(":") ? rest : `:${rest}`);
  const listen = Number(digits);
  return digits === "" || listen > 65_535 || upstream === undefined || upstream.port === 0
    ? undefined
    : { listen, upstream };
}

/**
 * A toxic as toxiproxy writes it: what is left out is taken from the one before, or is what is usual.
 *
 * @param before the one that is changed
 */
export function parseToxic(value: unknown, before?: Toxic): Parsed<Toxic> {
  if (typeof value !== "object" || value === null)
    return [{ pointer: "#", detail: "is an object" }];
  const errors: FieldError[] = [];
  const {
    type = before?.type,
    stream = before?.stream ?? "downstream",
    toxicity = before?.toxicity ?? 1,
    attributes = {},
  } = value as Record<string, unknown>;
  const kind = toxicKinds.find((it) => it.type === type);
  if (kind === undefined)
    errors.push({
      pointer: "#/type",
      detail: `is one of ${toxicKinds.map((it) => it.type).join(", ")}`,
    });
  if (stream !== "upstream" && stream !== "downstream")
    errors.push({ pointer: "#/stream", detail: "is upstream or downstream" });
  if (!(typeof toxicity === "number" && toxicity >= 0 && toxicity <= 1))
    errors.push({ pointer: "#/toxicity", detail: "is a number from 0 to 1" });
  const given = typeof attributes === "object" && attributes !== null ? attributes : {};
  const numbers: Record<string, number> = {};
  for (const [name, { what, usual, most }] of Object.entries(kind?.attributes ?? {})) {
    const number = (given as Record<string, unknown>)[name] ?? before?.attributes[name] ?? usual;
    if (typeof number === "number" && number >= 0 && number <= most) numbers[name] = number;
    else
      errors.push({
        pointer: `#/attributes/${name}`,
        detail: `is a number of ${what} from 0 to ${most}`,
      });
  }
  if (errors.length > 0) return errors;
  const named = (value as { readonly name?: unknown }).name;
  return {
    name:
      before?.name ??
      (typeof named === "string" && named !== "" ? named.slice(0, 100) : `${type}_${stream}`),
    type: type as string,
    stream: stream as Toxic["stream"],
    toxicity: toxicity as number,
    attributes: numbers,
  };
}
