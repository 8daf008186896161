/** Matchers for vitest and jest: `expect.extend(matchers)`. */
import { phraseOf } from "@verdict/codes";
import { checkAlone } from "./alone.ts";
import { check } from "./check.ts";
import { exchangeOf } from "./fetch.ts";
import type { Finding } from "./finding.ts";

interface Result {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * What `expect` gets with them. Its types are told of them once, in a file of the tests.
 *
 * @example
 * declare module "vitest" { // or "expect", which is Jest's
 *   interface Matchers<R extends void | Promise<void>, T> extends HttpMatchers<R> {}
 * }
 */
export interface HttpMatchers<Returned = unknown> {
  /**
   * Nothing is wrong with a response by itself or, with its request, with the exchange: no error and no warning.
   *
   * @example await expect(await app.request("/a")).toBeSoundHttp()
   */
  readonly toBeSoundHttp: (request?: Request) => Promise<Returned>;
  /** The response has this status. */
  readonly toHaveStatus: (status: number) => Returned;
}

export const matchers = {
  async toBeSoundHttp(response: Response, request?: Request): Promise<Result> {
    const told = new Request(request ?? "http://localhost/");
    const exchange = await exchangeOf(told, response, false);
    const findings = (
      request === undefined ? checkAlone(exchange.response) : check([exchange])
    ).filter((it) => it.severity !== "info");
    return {
      pass: findings.length === 0,
      message: () =>
        findings.length === 0
          ? "Something was expected to be wrong with the response."
          : `${findings.length === 1 ? "Something is" : `${findings.length} things are`} wrong:\n${findings.map(lineOf).join("\n")}`,
    };
  },

  toHaveStatus(response: Pick<Response, "status">, status: number): Result {
    const pass = response.status === status;
    return {
      pass,
      message: () =>
        `The status is ${said(response.status)}${pass ? "" : `; ${said(status)} was expected`}.`,
    };
  },
};

function said(status: number): string {
  return `${status} ${phraseOf(status) ?? ""}`.trim();
}

function lineOf({ severity, rule, cite, message, fix }: Finding): string {
  return `  ${severity} ${rule} (${cite}): ${message} ${fix}`;
}
