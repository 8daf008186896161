import type { Exchange } from "@verdict/check";
import { type Call, optionOf, UsageError } from "../command.ts";

/** An exchange with a server. */
export async function asked(call: Call, url: string): Promise<Exchange[]> {
  const { ask } = await import("@verdict/check/node");
  try {
    return [await ask(url, { fields: fieldsOf(call) })];
  } catch (error) {
    throw unanswered(url, error);
  }
}

/** That no answer came, and why. */
export function unanswered(url: string, error: unknown): UsageError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new UsageError(`${url}: ${reasons[code] ?? message.replace(/\.$/, "")}`);
}

/** What `--field` asks for. */
export function fieldsOf(call: Call): Record<string, string> {
  const told = optionOf(call, "field");
  if (told === undefined) return {};
  const [, name = "", value = ""] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(told) ?? [];
  if (name === "") throw new UsageError("--field is written like Authorization: Bearer …");
  return { [name]: value };
}

/** Why no answer came, in words. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens there",
  ECONNRESET: "the connection was reset before an answer came",
  ENOTFOUND: "there is no such host",
  ERR_INVALID_URL: "it is no URL",
};
