import type { FieldError, StandardSchema } from "@verdict/server";
import { type Parsed, parsePlace } from "./parse.ts";
import type { Place } from "./tcp-proxy.ts";

/** What toxiproxy's clients send for a proxy. */
export interface Wanted {
  readonly name: string | undefined;
  readonly listen: Place | undefined;
  readonly upstream: Place | undefined;
  readonly enabled: boolean | undefined;
}

function schemaOf<Value extends object>(
  read: (value: unknown) => Parsed<Value>,
): StandardSchema<unknown, Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "verdict",
      validate: (value) => {
        const parsed = read(value);
        return Array.isArray(parsed)
          ? {
              issues: (parsed as readonly FieldError[]).map(({ pointer, detail }) => ({
                message: detail,
                path: pointer.split("/").slice(1),
              })),
            }
          : { value: parsed as Value };
      },
    },
  };
}

function wantedIn(value: unknown): Parsed<Wanted> {
  if (typeof value !== "object" || value === null)
    return [{ pointer: "#", detail: "is an object" }];
  const { name, listen, upstream, enabled } = value as Record<string, unknown>;
  const errors: FieldError[] = [];
  const placeIn = (of: string, it: unknown): Place | undefined => {
    if (it === undefined || it === "") return undefined;
    const place = typeof it === "string" ? parsePlace(it) : undefined;
    if (place === undefined) errors.push({ pointer: `#/${of}`, detail: "is a host and a port" });
    return place;
  };
  const read: Wanted = {
    name: typeof name === "string" && name !== "" ? name.slice(0, longestName) : undefined,
    listen: placeIn("listen", listen),
    upstream: placeIn("upstream", upstream),
    enabled: typeof enabled === "boolean" ? enabled : undefined,
  };
  return errors.length > 0 ? errors : read;
}

const longestName = 100;

export const wanted = schemaOf(wantedIn);
export const anyObject = schemaOf<object>((value) =>
  typeof value === "object" && value !== null
    ? { ...value }
    : [{ pointer: "#", detail: "is an object" }],
);
export const severalWanted: StandardSchema<unknown, readonly Wanted[]> = {
  "~standard": {
    version: 1,
    vendor: "verdict",
    validate: (value) => {
      const all = Array.isArray(value) ? value.map(wantedIn) : [];
      const wrong = all.find((it) => Array.isArray(it));
      return !Array.isArray(value) || wrong !== undefined
        ? { issues: [{ message: "is a list of proxies", path: [] }] }
        : { value: all as Wanted[] };
    },
  },
};
