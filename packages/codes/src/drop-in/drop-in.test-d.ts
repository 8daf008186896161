/**
 * What the compiler makes of programs that were written for the packages: the same, but for names that were added.
 * Nothing here runs: `tsc -p tsconfig.test.json` is the test.
 */
import type theirCreateError from "http-errors";
import type * as theirCodes from "http-status-codes";
import createError, { HttpError, isHttpError, NotFound } from "./http-errors.ts";
import type * as ourCodes from "./http-status-codes.ts";
import httpStatus, {
  getReasonPhrase,
  OK,
  ReasonPhrases,
  StatusCodes,
} from "./http-status-codes.ts";
import status, { message } from "./statuses.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Expect<_ extends true> = never;
type Extends<A, B> = A extends B ? true : false;

export type Nothing = [
  // No name is gone, and every function and constant has the type that it had.
  Expect<Equal<Exclude<keyof typeof theirCodes, keyof typeof ourCodes>, never>>,
  Expect<
    Equal<Exclude<keyof typeof theirCodes.StatusCodes, keyof typeof ourCodes.StatusCodes>, never>
  >,
  Expect<
    Equal<
      Exclude<keyof typeof theirCodes.ReasonPhrases, keyof typeof ourCodes.ReasonPhrases>,
      never
    >
  >,
  Expect<
    Extends<
      Omit<typeof ourCodes, "StatusCodes" | "ReasonPhrases" | "default">,
      Omit<typeof theirCodes, "StatusCodes" | "ReasonPhrases" | "default">
    >
  >,
  // To a module of Node the default of CommonJS is the whole of it.
  Expect<Extends<(typeof ourCodes)["default"], (typeof theirCodes)["default"]["default"]>>,
  Expect<
    Equal<Exclude<keyof (typeof theirCodes)["default"], keyof (typeof ourCodes)["default"]>, never>
  >,
  // Their types have a slip in the last letter of one name.
  Expect<
    Equal<
      Exclude<keyof typeof theirCreateError, keyof typeof createError>,
      "NetworkAuthenticationRequire"
    >
  >,
  Expect<
    Extends<
      typeof createError,
      Omit<typeof theirCreateError, "NetworkAuthenticationRequire"> &
        theirCreateError.CreateHttpError
    >
  >,
  Expect<Extends<createError.HttpError<404>, theirCreateError.HttpError<404>>>,
  Expect<Extends<theirCreateError.HttpError<404>, createError.HttpError<404>>>,
  Expect<Equal<createError.UnknownError, theirCreateError.UnknownError>>,
];

/** Enums, as values and as types. */
export function enums(number: number, key: keyof typeof StatusCodes): string {
  // A number is taken for a code, as an enum does.
  let code: StatusCodes = number;
  code = StatusCodes.OK;
  const one: StatusCodes.NOT_FOUND = StatusCodes.NOT_FOUND;
  const same: StatusCodes.CONTENT_TOO_LARGE = StatusCodes.REQUEST_TOO_LONG;
  const name: string = StatusCodes[number] ?? StatusCodes[StatusCodes.OK];
  const phrase: ReasonPhrases = ReasonPhrases.OK;
  const ok: ReasonPhrases.OK = ReasonPhrases.OK;
  const titles: Partial<Record<StatusCodes, string>> = { [StatusCodes.GONE]: ReasonPhrases.GONE };
  // @ts-expect-error 299 is not among them
  code = 299;
  // @ts-expect-error a phrase is one of the enum, not any string
  const any: ReasonPhrases = "OK";
  // @ts-expect-error there is no such key
  StatusCodes.TANK_EMPTY;
  // @ts-expect-error it is another code
  const other: StatusCodes.OK = StatusCodes.NOT_FOUND;
  switch (code) {
    case StatusCodes.OK:
      return getReasonPhrase(code);
    default:
      return [one, same, name, phrase, ok, titles, any, other, StatusCodes[key], OK].join();
  }
}

/** The constants of the first version. */
export const legacy: number = httpStatus.NOT_FOUND + OK;

/** Errors, and what makes them. */
export function errors(thrown: unknown): string | undefined {
  const missing: createError.HttpError<404> = createError(404, "no", { id: 7 });
  const known: 404 = createError.NotFound().status;
  const named: 404 = new NotFound("no").statusCode;
  const today: createError.HttpError<413> = createError.ContentTooLarge();
  const made: HttpError = createError(new Error("no"), { expose: false });
  const make: createError.HttpErrorConstructor<410> = createError[410];
  // @ts-expect-error a status of its own is no property
  createError.TankEmpty();
  // @ts-expect-error a boolean is no argument
  createError(404, true);
  if (isHttpError(thrown)) return thrown.headers?.["allow"];
  if (thrown instanceof HttpError) return thrown.message;
  return [missing, known, named, today, made, make].join();
}

/** Phrases and codes. */
export function tables(text: string): (string | number | undefined)[] {
  const phrase: string = status(404);
  const digits: string = status("404");
  const code: number = status("not found");
  const either: status.Result<string> = status(text);
  // @ts-expect-error a phrase that is only known at run time may be digits
  const sure: number = status(text);
  status.message[471] = "Tank Empty";
  // @ts-expect-error there is no such table
  status.reasons;
  return [
    phrase,
    digits,
    code,
    either,
    sure,
    message[404],
    status.code["not found"],
    ...status.codes,
  ];
}
