import type { StatusRow } from "../../row.ts";

/** Microsoft: IIS, Exchange, Cosmos DB and Windows. */
export const microsoft = {
  440: {
    name: "Login Time-out",
    line: "Exchange/IIS: the sign-in session expired; log in again.",
    spec: { doc: "Exchange Web App / IIS", url: "https://learn.microsoft.com/exchange/" },
    registration: "vendor",
    by: "Microsoft",
    confidence: "secondary",
    senders: ["origin"],
    repeat: { advice: "after-fix" },
    confusedWith: [401, 408, 419],
    seeds: [0],
  },

  449: {
    name: "Retry With",
    line: "Microsoft: supply the missing information, or in Cosmos DB simply retry the write.",
    spec: {
      doc: "Azure Cosmos DB status codes",
      section: "449",
      url: "https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb",
    },
    registration: "vendor",
    by: "Microsoft",
    confidence: "vendor-doc",
    senders: ["origin"],
    repeat: {
      advice: "always",
      note: "Cosmos DB: transient write conflict. Exchange ActiveSync: provision the device first.",
    },
    confusedWith: [409, 503, 428],
    seeds: [0],
  },

  450: {
    name: "Blocked by Windows Parental Controls",
    line: "Windows Parental Controls blocked the page.",
    spec: {
      doc: "Windows Parental Controls API",
      url: "https://learn.microsoft.com/windows/win32/parcon/",
    },
    registration: "vendor",
    by: "Microsoft",
    confidence: "secondary",
    senders: ["proxy"],
    repeat: { advice: "never" },
    confusedWith: [403, 451],
    seeds: [0],
  },

  457: {
    name: "Expired Password",
    line: "Exchange ActiveSync: the user's password has expired.",
    spec: {
      doc: "MS-ASHTTP",
      section: "2.2.2.1.1",
      url: "https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d",
    },
    registration: "vendor",
    by: "Microsoft",
    confidence: "vendor-doc",
    senders: ["origin"],
    repeat: { advice: "after-fix" },
    confusedWith: [401, 403],
  },
} as const satisfies Record<number, StatusRow>;
