import type { AnyDescription } from "../describe.ts";
import { variantsOf } from "../representation.ts";
import type { JsonSchema, Parameter } from "./document.ts";
import { isChange, reads, readsBack, takesContent } from "./methods.ts";
import { wordsOn } from "./words.ts";

const text: JsonSchema = { type: "string" };

/** The request fields that this description makes matter for a method. */
export function requestFields(description: AnyDescription, method: string): Parameter[] {
  return [
    ...negotiation(description, method),
    ...conditions(description, method),
    ...ranges(description, method),
    ...preferences(description, method),
    ...extras(description, method),
  ];
}

/** Accept, Authorization and Content-Type have places of their own in OpenAPI. */
function negotiation(description: AnyDescription, method: string): Parameter[] {
  if (!reads(method)) return [];
  const variants = variantsOf(description);
  const languages = valuesOf(variants.map((it) => it.language));
  const charsets = valuesOf(variants.map((it) => it.charset));
  const codings = (description.codings ?? []).map((it) => it.name);
  return [
    ...(languages.length > 0 ? [choosing("Accept-Language", languages)] : []),
    ...(charsets.length > 0 ? [choosing("Accept-Charset", charsets)] : []),
    ...(codings.length > 0 ? [choosing("Accept-Encoding", codings)] : []),
  ];
}

function choosing(name: string, values: readonly string[]): Parameter {
  return parameter(name, { more: `There is ${values.join(", ")}.` });
}

function conditions(description: AnyDescription, method: string): Parameter[] {
  if (description.version === undefined || method === "OPTIONS" || method === "TRACE") return [];
  if (reads(method))
    return [
      parameter("If-None-Match"),
      ...(method === "QUERY" ? [] : [parameter("If-Modified-Since")]),
      parameter("If-Match"),
      parameter("If-Unmodified-Since"),
    ];
  const needed = (description.requirePrecondition as readonly string[] | undefined)?.includes(
    method,
  );
  const more = needed === true ? "One that names a state has to be there." : undefined;
  return [
    parameter("If-Match", { more }),
    parameter("If-None-Match", {
      more: method === "PUT" ? "`*`: make it, and never replace it." : undefined,
    }),
    parameter("If-Unmodified-Since", { more }),
  ];
}

function ranges({ ranges, version }: AnyDescription, method: string): Parameter[] {
  if (ranges !== true || (method !== "GET" && method !== "QUERY")) return [];
  const range = parameter("Range", { more: "In `bytes`." });
  return version === undefined ? [range] : [range, parameter("If-Range")];
}

function preferences(description: AnyDescription, method: string): Parameter[] {
  if (!isChange(method)) return [];
  const more = readsBack(description, method)
    ? "`return=representation`: the new state is sent back; `return=minimal`: nothing is."
    : "`return=minimal`: what there is to show is left out.";
  return [parameter("Prefer", { more })];
}

function extras(
  { idempotencyKey, codings, requireUpgrade, upgrade }: AnyDescription,
  method: string,
): Parameter[] {
  const keyed = idempotencyKey !== undefined && (method === "POST" || method === "PATCH");
  return [
    ...(keyed
      ? [parameter("Idempotency-Key", { required: idempotencyKey.required === true })]
      : []),
    ...(codings !== undefined && takesContent(method)
      ? [
          parameter("Content-Encoding", {
            more: `Taken are ${codings.map((it) => it.name).join(", ")}.`,
          }),
        ]
      : []),
    ...(requireUpgrade !== undefined
      ? [parameter("Upgrade", { more: `${requireUpgrade} is needed.` })]
      : upgrade !== undefined && method === "GET"
        ? [
            parameter("Upgrade", {
              more: `The connection can go on as ${Object.keys(upgrade).join(", ")}.`,
            }),
          ]
        : []),
  ];
}

function parameter(
  name: string,
  { required = false, more }: { required?: boolean; more?: string | undefined } = {},
): Parameter {
  return {
    name,
    in: "header",
    required,
    description: [wordsOn(name), more].filter((it) => it !== undefined).join(" "),
    schema: text,
  };
}

function valuesOf(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((it) => it !== undefined))];
}
