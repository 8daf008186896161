import type { Doc, Line } from "@verdict/lookup";
import { app, resource } from "@verdict/server";
import { toNode } from "@verdict/server/node";
import { formsOfData } from "../forms.ts";
import type { Area } from "../visit.ts";
import { faults } from "./list.ts";

const how = "?fault=latency:200;limit_data:10 on any route, or the field Playground-Fault";
const behind = "/gateway/playground/get?behind=empty_response";

/** `/faults`: what can go wrong on any route, and how to ask for it. */
export function faultsArea(): Area {
  const answer = toNode(app([resource("/faults", { load: () => faultsPage, offer: formsOfData })]));
  return (visit) => {
    if (visit.path !== "/faults") return false;
    answer(visit.request, visit.response);
    return true;
  };
}

const faultsPage: Doc = {
  path: "/faults",
  title: "Faults",
  lead: "What can go wrong on any route, by the names that WireMock, toxiproxy and httpstat.us have for it.",
  blocks: [
    {
      kind: "list",
      items: [
        how,
        "Several happen in their order; latency:200@0.3 happens to three answers in ten.",
        [
          { link: behind, text: behind },
          ": the same behind a gateway, which has to make something of it",
        ],
        [{ link: "/proxies", text: "/proxies" }, ": the same for any protocol over TCP"],
      ],
    },
    {
      kind: "table",
      head: ["Fault", "What a client sees", "Its number"],
      rows: faults.map(({ name, aliases = [], sees, takes }): Line[] => [
        [name, ...aliases].join(", "),
        sees,
        takes === undefined
          ? "none"
          : `${takes.what}, ${takes.least} to ${takes.most}; ${takes.usual} unless told`,
      ]),
    },
  ],
  data: {
    how,
    faults: faults.map(({ name, aliases = [], sees, takes }) => ({
      name,
      aliases,
      sees,
      ...(takes === undefined ? {} : { takes }),
    })),
  },
};
