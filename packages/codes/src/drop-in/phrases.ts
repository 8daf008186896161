import { UPLOAD_RESUMPTION_SUPPORTED } from "../generated/constants.ts";
import { current } from "../generated/names.ts";
import { pairs } from "./names.ts";

/**
 * What the registry calls its codes today, for those that have a name and keep it: neither `(Unused)` ones nor those
 * registered for a time.
 */
export function lasting(): (readonly [code: number, phrase: string])[] {
  return [...pairs(current)].filter(
    ([code, phrase]) => code !== UPLOAD_RESUMPTION_SUPPORTED && phrase[0] !== "(",
  );
}
