import { keyOf } from "@verdict/codes";
import createError from "@verdict/codes/drop-in/http-errors";
import { ReasonPhrases, StatusCodes } from "@verdict/codes/drop-in/http-status-codes";
import statuses from "@verdict/codes/drop-in/statuses";

/** The packages that have a drop-in. */
export const replaced = ["http-status-codes", "statuses", "http-errors"] as const;

/** A package that has a drop-in. */
export type Replaced = (typeof replaced)[number];

/** Where old names are found: the members that lead there from the module, and what they are called today. */
export interface Renames {
  readonly path: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

/** The old names of each package; the drop-ins know which name is the one of today. */
export function renamesOf(name: Replaced): readonly Renames[] {
  if (name === "http-errors") return [{ path: [], names: constructors() }];
  if (name === "statuses") return [];
  const names = keys();
  return [
    { path: ["StatusCodes"], names },
    { path: ["ReasonPhrases"], names },
  ];
}

function keys(): ReadonlyMap<string, string> {
  const all = Object.keys(ReasonPhrases) as (keyof typeof StatusCodes)[];
  return different(all.map((key) => [key, StatusCodes[StatusCodes[key]]]));
}

function constructors(): ReadonlyMap<string, string> {
  const all = Object.entries(createError).filter(([key]) => /^[A-Z]/.test(key));
  return different(
    all.map(([key, made]) => {
      const code = statuses.codes.find((it) => Reflect.get(createError, it) === made) ?? 0;
      const today = keyOf(statuses.message[code] ?? key);
      const same = all.find((it) => it[1] === made && keyOf(it[0]) === today);
      return [key, same?.[0]];
    }),
  );
}

function different(
  pairs: readonly (readonly [old: string, today: string | undefined])[],
): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(([old, today]) => (today === undefined || today === old ? [] : [[old, today]])),
  );
}
