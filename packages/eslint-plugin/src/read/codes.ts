import { codeOf } from "@verdict/codes";
import { bare, memberName, type Node } from "../ast.ts";
import { constants } from "../shapes.ts";
import type { Names } from "./names.ts";

/** A status that stands in the code, as a number or as a constant with its name. */
export interface Code {
  readonly code: number;
  readonly node: Node;
}

/** The statuses that an expression can be. */
export interface Codes {
  readonly codes: readonly Code[];
  /** Whether there are no others. */
  readonly certain: boolean;
}

const unknown: Codes = { codes: [], certain: false };

/** The statuses that an expression can be: `404`, `HttpStatus.NOT_FOUND`, `found ? 200 : 404`, a `const` with such. */
export function codesIn(node: Node | null | undefined, names: Names, depth = 0): Codes {
  const it = bare(node);
  // A constant that is made from itself ends here.
  if (it === undefined || depth > 5) return unknown;
  switch (it.type) {
    case "Literal":
      return typeof it.value === "number" ? one(it.value, it) : unknown;
    case "UnaryExpression": {
      const value = bare(it.argument)?.value;
      return it.operator === "-" && typeof value === "number" ? one(-value, it) : unknown;
    }
    case "ConditionalExpression":
      return join(
        codesIn(it.consequent as Node, names, depth + 1),
        codesIn(it.alternate, names, depth + 1),
      );
    case "LogicalExpression":
      return {
        codes: codesIn(it.right, names, depth + 1).codes,
        certain: false,
      };
    case "Identifier": {
      const value = names.valueOf(it);
      if (value === undefined) return unknown;
      const { codes, certain } = codesIn(value, names, depth + 1);
      return { codes: codes.map((code) => ({ ...code, node: it })), certain };
    }
    case "MemberExpression":
      return named(it);
    default:
      return unknown;
  }
}

function one(code: number, node: Node): Codes {
  return { codes: [{ code, node }], certain: true };
}

function join(a: Codes, b: Codes): Codes {
  return { codes: [...a.codes, ...b.codes], certain: a.certain && b.certain };
}

/** A status by the name of its constant: `StatusCodes.NOT_FOUND`, `constants.HTTP_STATUS_NOT_FOUND`. */
function named(it: Node): Codes {
  const object = bare(it.object);
  const holder = object?.type === "MemberExpression" ? memberName(object) : object?.name;
  const name = memberName(it)?.replace(/^HTTP_STATUS_/, "");
  if (holder === undefined || !constants.test(holder)) return unknown;
  if (name === undefined || !/^[A-Z][A-Za-z_]*$/.test(name)) return unknown;
  const code = codeOf(name);
  return code === undefined ? unknown : one(code, it);
}
