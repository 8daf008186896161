import { client } from "@verdict/client";
import { filled, isForFetch } from "@verdict/playground/try";
import { type Asker, patience } from "./outcome.ts";

/** This project's own client, as it is without any option but the time it may take. */
export const withOurs: Asker = {
  name: "@verdict/client",
  cannot: (step) =>
    isForFetch(step) ? undefined : "what fetch cannot send, it does not send over fetch",
  ask: async ({ request }, url, known) => {
    const { method = "GET", fields = {}, content } = request;
    const headers = Object.entries(fields).map(
      ([name, value]) => [name, filled(value, known)] as const,
    );
    const result = await client({ timeout: patience }).request(method, url, {
      headers,
      ...(content === undefined ? {} : { body: filled(content, known) }),
    });
    const shows = { interim: false, requests: true };
    const because = result.trail.flatMap((it) => it.because ?? []);
    const tells = [
      `attempts is ${result.attempts}`,
      ...(result.maybeApplied ? ["maybeApplied is true"] : []),
      ...new Set(because),
    ].join("; ");
    if (result.is === "failed") {
      const { why, error, status } = result;
      return { said: `failed, ${why}: ${error.message}`, status, field: () => null, tells, shows };
    }
    return {
      said: `${result.is}: ${result.status} ${result.statusText}`.trim(),
      status: result.status,
      field: (name) => result.headers.get(name),
      tells,
      shows,
    };
  },
};
