import { createServer } from "node:http";
import { code } from "@verdict/codes";
import type { Lab } from "../../lab.ts";
import { sendJson } from "../../send.ts";
import type { Visit } from "../../visit.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

/** A small identity provider: one code is good. */
function provider(lab: Lab): Promise<number> {
  return lab.beside("identity provider", () =>
    createServer((request, response) => {
      request.resume();
      const isGood = request.url === "/token?code=good";
      response.writeHead(isGood ? code.OK : code.BAD_REQUEST, {
        "Content-Type": "application/json",
      });
      response.end(JSON.stringify(isGood ? { access_token: "token" } : { error: "invalid_grant" }));
    }),
  );
}

async function exchange(visit: Visit): Promise<void> {
  const port = await provider(visit.lab);
  const asked = encodeURIComponent(visit.query.get("code") ?? "");
  const answer = await fetch(`http://127.0.0.1:${port}/token?code=${asked}`, { method: "POST" });
  const said = (await answer.json()) as { readonly error?: string };
  if (answer.ok)
    sendJson(
      visit,
      code.OK,
      missed(code.AWS_UNAUTHORIZED, "The provider took the code: send another."),
    );
  else sendJson(visit, code.AWS_UNAUTHORIZED, { provider: said.error });
}

export const identityProviderError: Cause = {
  code: code.AWS_UNAUTHORIZED,
  when: "the identity provider answers the load balancer with an error while a user logs in",
  seen: "wire",
  cite: "AWS, Application Load Balancers, HTTP 561",
  recipes: [
    {
      title: "A login whose code is refused",
      steps: [ask("GET", "/cause/561/callback?code=stolen")],
    },
  ],
  miss: {
    title: "one whose code is good",
    steps: [ask("GET", "/cause/561/callback?code=good")],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/561/callback") return false;
    exchange(visit).catch(() => visit.response.destroy());
    return true;
  },
};
