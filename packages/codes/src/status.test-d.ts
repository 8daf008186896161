/**
 * What the compiler knows of the codes. Nothing here runs: `tsc -p tsconfig.test.json` is the test, and each
 * `@ts-expect-error` has to be one.
 */
import {
  type AnyStatus,
  code,
  defineStatus,
  isRegistered,
  type RegisteredCode,
  type Status,
  type StatusCode,
  status,
} from "./index.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Has<Union, Member> = [Member] extends [Union] ? true : false;
type Expect<_ extends true> = never;

const notFound = status(404);
const closed = status(499);
const byName = status("not found");
const some = status(200 as number);
const either = status(404 as 404 | 410);

export type Tests = [
  // A literal code has its literal name; no check for undefined is needed.
  Expect<Equal<typeof notFound.name, "Not Found">>,
  Expect<Equal<typeof notFound.code, 404>>,
  Expect<Equal<typeof notFound.kind, "known">>,
  Expect<Equal<typeof closed.name, "Client Closed Request">>,
  Expect<Equal<typeof either.name, "Not Found" | "Gone">>,
  // A name may be nobody's, a number may be unknown or no status at all.
  Expect<Equal<typeof byName, Status | undefined>>,
  Expect<Equal<typeof some, AnyStatus | undefined>>,
  // StatusCode is the table's numbers, and nothing else.
  Expect<Has<StatusCode, 404>>,
  Expect<Has<StatusCode, 499>>,
  Expect<Has<StatusCode, 104>>,
  Expect<Equal<Has<StatusCode, 471>, false>>,
  Expect<Equal<Has<StatusCode, number>, false>>,
  Expect<Has<RegisteredCode, 404>>,
  Expect<Equal<Has<RegisteredCode, 499>, false>>,
  Expect<Equal<Exclude<RegisteredCode, StatusCode>, never>>,
  // Constants are literals, so that they narrow.
  Expect<Equal<typeof code.NOT_FOUND, 404>>,
  Expect<Equal<typeof code.PAYLOAD_TOO_LARGE, 413>>,
  Expect<Equal<typeof code.NGINX_CLIENT_CLOSED_REQUEST, 499>>,
];

export function narrowing(number: number, it: AnyStatus): string {
  if (isRegistered(number)) {
    const name: Expect<Has<RegisteredCode, typeof number>> | string = status(number).name;
    // (Unused) is no name: 306 and 418 are not registered for anything.
    // @ts-expect-error 418 is not among them
    if (number === 418) return name;
    return name;
  }
  // @ts-expect-error a plain number has no certain answer
  status(number).name;
  switch (it.kind) {
    case "known":
    case "unknown":
      return it.repeat.advice;
    case "invalid":
      // @ts-expect-error what is no status has no advice on repeating
      it.repeat;
      return it.instead.text;
  }
}

export function wrong(): void {
  // @ts-expect-error 471 may be unknown, so its name is not certain
  status(471).senders;
  // @ts-expect-error a name may be nobody's
  status("not found").code;
  // @ts-expect-error neither a number nor a name
  status(true);
  // @ts-expect-error facts are read-only
  notFound.line = "mine";
  // @ts-expect-error lists are read-only too
  notFound.fields.push({ name: "X", level: "MAY", cite: "mine" });
  // @ts-expect-error there is no such constant
  code.TANK_EMPTY;
  // @ts-expect-error a status of one's own needs a name
  defineStatus({ code: 471 });
}
