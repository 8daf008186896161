import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { upstreams } from "../../upstreams/upstreams.ts";
import type { Visit } from "../../visit.ts";
import { type Cause, missed } from "../cause.ts";
import { codeNamed } from "../code-named.ts";
import { ask } from "../steps.ts";

const number = codeNamed("Faulted After Too Many Retries");

const tries = 3;

async function scrape(visit: Visit): Promise<void> {
  const name = visit.query.get("target") === "good" ? "good" : "refuses";
  const target = await (upstreams[name] as (typeof upstreams)[string]).open(visit.lab);
  for (let i = 0; i < tries; i++) {
    const isThere = await fetch(target).then(
      (it) => it.ok,
      () => false,
    );
    if (!isThere) continue;
    sendJson(visit, code.OK, missed(number, "The target answered: ask for target=refuses."));
    return;
  }
  sendJson(visit, number, { tries });
}

export const faultedAfterRetries: Cause = {
  code: number,
  when: "a proxy tried a target several times, and none of them worked",
  seen: "wire",
  cite: "Oxylabs, Web Scraper API",
  recipes: [
    {
      title: "A target that never answers",
      steps: [ask("GET", "/cause/550/scrape?target=refuses")],
    },
  ],
  miss: {
    title: "a target that does",
    steps: [ask("GET", "/cause/550/scrape?target=good")],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/550/scrape") return false;
    scrape(visit).catch(() => visit.response.destroy());
    return true;
  },
};
