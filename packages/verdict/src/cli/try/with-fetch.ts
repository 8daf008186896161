import { filled, isForFetch } from "@verdict/playground/try";
import { type Asker, patience, wordsOf } from "./outcome.ts";

/** The fetch of the Node that this runs on, as one would call it: redirects are followed. */
export const withFetch: Asker = {
  name: `fetch, Node ${process.versions.node.split(".")[0]}`,
  cannot: (step) => (isForFetch(step) ? undefined : "fetch does not let anybody send this"),
  ask: async ({ request }, url, known) => {
    const { method = "GET", fields = {}, content } = request;
    const headers = Object.entries(fields).map(([name, value]) => [name, filled(value, known)]);
    const shows = { interim: false, requests: false };
    try {
      const response = await fetch(url, {
        method,
        headers: headers as [string, string][],
        ...(content === undefined ? {} : { body: filled(content, known) }),
        signal: AbortSignal.timeout(patience),
      });
      const { status, statusText, redirected } = response;
      try {
        await response.arrayBuffer();
      } catch (error) {
        const said = `${status}, then ${wordsOf(error)}`;
        return { said, status, field: (name) => response.headers.get(name), shows };
      }
      return {
        said: `${status} ${statusText}`.trim(),
        status,
        field: (name) => response.headers.get(name),
        ...(redirected ? { tells: "redirected is true" } : {}),
        shows,
      };
    } catch (error) {
      return { said: wordsOf(error), status: undefined, field: () => null, shows };
    }
  },
};
