import {
  ALREADY_REPORTED,
  CONTENT_TOO_LARGE,
  FAILED_DEPENDENCY,
  FOUND,
  IM_USED,
  LOOP_DETECTED,
  NON_AUTHORITATIVE_INFORMATION,
  NOT_EXTENDED,
  RANGE_NOT_SATISFIABLE,
  TOO_EARLY,
  UNPROCESSABLE_CONTENT,
  URI_TOO_LONG,
  VARIANT_ALSO_NEGOTIATES,
} from "../generated/constants.ts";
import { phraseOf, status } from "../status.ts";
import { constantOf, identifierOf } from "./names.ts";

/** A package that a drop-in takes the place of. */
export type Replaced = "http-status-codes" | "statuses" | "http-errors";

/** Something that a drop-in does differently from the package that it takes the place of. */
export interface Deviation {
  readonly package: Replaced;
  /**
   * - `phrase`: the reason phrase is the one of today
   * - `name`: the name that a number is turned into is the one of today
   * - `added`: it was not there, or threw
   * - `fixed`: it was a slip
   * - `warned`: a warning comes another way
   */
  readonly kind: "phrase" | "name" | "added" | "fixed" | "warned";
  /** What to write to see it. */
  readonly at: readonly string[];
  /** What that was before; for what was not there, nothing. */
  readonly before?: string;
  readonly after: string;
  readonly why: string;
  /** The section that says so, where one does. */
  readonly cite?: string;
}

/** Everything that the drop-ins do differently, and nothing else: a test compares them with the packages. */
export const deviations: readonly Deviation[] = [
  ...[
    renamed(NON_AUTHORITATIVE_INFORMATION, "Non Authoritative Information"),
    renamed(FOUND, "Moved Temporarily", "MOVED_TEMPORARILY"),
    renamed(CONTENT_TOO_LARGE, "Request Entity Too Large", "REQUEST_TOO_LONG"),
    renamed(URI_TOO_LONG, "Request-URI Too Long", "REQUEST_URI_TOO_LONG"),
    renamed(
      RANGE_NOT_SATISFIABLE,
      "Requested Range Not Satisfiable",
      "REQUESTED_RANGE_NOT_SATISFIABLE",
    ),
    renamed(UNPROCESSABLE_CONTENT, "Unprocessable Entity", "UNPROCESSABLE_ENTITY"),
  ].flat(),
  ...[
    ALREADY_REPORTED,
    IM_USED,
    TOO_EARLY,
    VARIANT_ALSO_NEGOTIATES,
    LOOP_DETECTED,
    NOT_EXTENDED,
  ].map(registeredSince),
  {
    package: "http-status-codes",
    kind: "added",
    at: ['getStatusCode("Payload Too Large")'],
    after: String(CONTENT_TOO_LARGE),
    why: "It is the phrase of RFC 7231.",
    cite: citeOf(CONTENT_TOO_LARGE),
  },
  {
    package: "http-status-codes",
    kind: "added",
    at: ["default.FAILED_DEPENDENCY"],
    after: String(FAILED_DEPENDENCY),
    why: "It is there by name, and was forgotten in the default export.",
  },
  {
    package: "http-status-codes",
    kind: "added",
    at: [
      "default.StatusCodes",
      "default.ReasonPhrases",
      "default.getReasonPhrase",
      "default.default",
    ],
    after: "what has this name in the module",
    why: "For a module of Node the default of a CommonJS package is all of it, for others the default that it names.",
  },
  {
    package: "http-status-codes",
    kind: "fixed",
    at: ['getReasonPhrase("constructor")', 'getStatusCode("constructor")'],
    before: "a function",
    after: "an error, as for every other word",
    why: "Every object has a member of that name.",
  },
  ...statusRenamed(CONTENT_TOO_LARGE, "Payload Too Large"),
  ...statusRenamed(UNPROCESSABLE_CONTENT, "Unprocessable Entity"),
  formerPhrase(FOUND, "Moved Temporarily"),
  formerPhrase(CONTENT_TOO_LARGE, "Request Entity Too Large"),
  formerPhrase(URI_TOO_LONG, "Request-URI Too Long"),
  formerPhrase(RANGE_NOT_SATISFIABLE, "Requested Range Not Satisfiable"),
  ...errorRenamed(CONTENT_TOO_LARGE, "Payload Too Large"),
  ...errorRenamed(UNPROCESSABLE_CONTENT, "Unprocessable Entity"),
  {
    package: "http-errors",
    kind: "warned",
    at: ["createError(OK)"],
    before: "a line on standard error for each place in the code, unless NO_DEPRECATION is set",
    after: "a DeprecationWarning of the process for each status, unless --no-deprecation is given",
    why: "It is the way that Node has for it, and needs no other package.",
  },
];

/** A code that `http-status-codes` calls as an earlier RFC did, or nobody. */
function renamed(code: number, before: string, key?: string): Deviation[] {
  const after = today(code);
  const now = constantOf(after);
  const cite = citeOf(code);
  const why = `The registry's name of ${code} is ${after}; the old one is read as well.`;
  const common = { package: "http-status-codes", why, cite } as const;
  return [
    {
      ...common,
      kind: "phrase",
      at: [`ReasonPhrases.${key ?? now}`, `getReasonPhrase(${code})`],
      before,
      after,
    },
    ...(key === undefined
      ? []
      : [
          {
            ...common,
            kind: "name",
            at: [`StatusCodes[${code}]`],
            before: key,
            after: now,
          } as const,
        ]),
    {
      ...common,
      kind: "added",
      at: [
        ...(key === undefined ? [] : [`StatusCodes.${now}`, `ReasonPhrases.${now}`]),
        `getStatusCode(${JSON.stringify(after)})`,
      ],
      after: `${code} ${after}`,
    },
  ];
}

/** A code that the registry has and `http-status-codes` has not. */
function registeredSince(code: number): Deviation {
  const phrase = today(code);
  const key = constantOf(phrase);
  return {
    package: "http-status-codes",
    kind: "added",
    at: [
      `StatusCodes.${key}`,
      `StatusCodes[${code}]`,
      `ReasonPhrases.${key}`,
      `getReasonPhrase(${code})`,
      `getStatusCode(${JSON.stringify(phrase)})`,
    ],
    after: `${code} ${phrase}`,
    why: "The registry has it.",
    cite: citeOf(code),
  };
}

function statusRenamed(code: number, before: string): Deviation[] {
  const after = today(code);
  const common = { package: "statuses", cite: citeOf(code) } as const;
  return [
    {
      ...common,
      kind: "phrase",
      at: [`status.message[${code}]`, `status(${code})`],
      before,
      after,
      why: `The registry's name of ${code} is ${after}; the old one is read as well.`,
    },
    { ...common, ...read(code, after), why: "It is the phrase of today." },
  ];
}

function formerPhrase(code: number, phrase: string): Deviation {
  return {
    package: "statuses",
    ...read(code, phrase),
    why: "It is the phrase of an earlier RFC.",
    cite: citeOf(code),
  };
}

function read(code: number, phrase: string) {
  const key = JSON.stringify(phrase.toLowerCase());
  const at = [`status.code[${key}]`, `status(${key})`];
  return { kind: "added", at, after: String(code) } as const;
}

function errorRenamed(code: number, before: string): Deviation[] {
  const after = today(code);
  const known = identifierOf(before);
  const common = { package: "http-errors", cite: citeOf(code) } as const;
  return [
    {
      ...common,
      kind: "phrase",
      at: [
        `createError(${code}).message`,
        `createError.${known}().message`,
        `createError[${code}]().message`,
      ],
      before,
      after,
      why: `The registry's name of ${code} is ${after}.`,
    },
    {
      ...common,
      kind: "added",
      at: [`createError.${identifierOf(after)}`],
      after: `the same as createError.${known}`,
      why: `It is the name of today. The error's own \`name\` stays ${known}Error: programs tell errors apart by it.`,
    },
  ];
}

function today(code: number): string {
  return phraseOf(code) ?? "";
}

function citeOf(code: number): string {
  return status(code)?.spec.cite ?? "";
}
