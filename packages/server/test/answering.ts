import {
  accepted,
  bearer,
  choices,
  created,
  gone,
  json,
  moved,
  multiStatus,
  problem,
  reset,
  resource,
  seeOther,
} from "../src/index.ts";
import { numericId, texts } from "./schema.ts";

/** A state that many of the resources have. */
export interface Item {
  readonly id: number;
  readonly made: Date;
}

const made = new Date("2025-07-01T10:00:00Z");

async function find(id: string | number): Promise<Item | undefined> {
  return Number(id) < 10 ? { id: Number(id), made } : undefined;
}

/** Resources that say little or much of themselves, whose answers the tests look at. */
export const answering = {
  /** Nothing but what GET needs. */
  plain: resource("/plain/:id", {
    load: ({ params }) => find(params.id),
    offer: { "application/json": json, "text/csv": (it) => `${it.id}` },
  }),

  /** It cannot be missing. */
  list: resource("/list", {
    load: () => [{ id: 1, made }],
    offer: { "application/json": json },
    POST: {
      accept: { "application/json": texts("name") },
      run: ({ content }) => created(`/plain/1`, { name: content.name, at: made }),
    },
  }),

  /** Everything that can be asked of who comes. */
  guarded: resource("/guarded/:id", {
    params: numericId,
    authenticate: bearer((token) => (token === "good" ? { name: token } : undefined)),
    authorize: { DELETE: (_, { params }) => params.id !== 2 },
    hideForbidden: true,
    paid: (_, { params, request }) => params.id !== (request.method === "DELETE" ? 99 : 2),
    blocked: ({ params }) => (params.id === 3 ? "https://authority.example/" : undefined),
    earlyData: false,
    load: ({ params }) => find(params.id),
    offer: { "application/json": json },
    DELETE: () => undefined,
  }),

  /** One rule for every method, and nothing hidden. */
  ruled: resource("/ruled", {
    authorize: (_, { request }) => request.query === "",
    POST: () => ({ done: true }),
  }),

  /** A representation, and another protocol for who asks. */
  switching: resource("/switching", {
    upgrade: { websocket: () => undefined },
    load: () => ({ here: true }),
    offer: { "application/json": json },
  }),

  /** Another protocol and nothing else. */
  onlySwitching: resource("/only-switching", {
    requireUpgrade: "websocket",
    upgrade: { websocket: () => undefined },
  }),

  /** So many requests and no more. */
  limited: resource("/limited", {
    limit: { requests: 70, per: "1h", by: ({ request }) => request.method },
    POST: () => undefined,
  }),

  /** Repeats are recognised. */
  keyed: resource("/keyed", {
    idempotencyKey: { required: true },
    POST: () => created("/plain/1"),
    DELETE: () => undefined,
  }),

  upgraded: resource("/upgraded", {
    requireUpgrade: "TLS/1.3",
    POST: () => undefined,
  }),

  /** Gone, moved in both ways, or there. */
  movable: resource("/movable/:id", {
    load: ({ params }) => {
      if (params.id === "gone") return gone();
      if (params.id === "for-good") return moved("/plain/1");
      if (params.id === "for-now") return moved("/plain/1", { permanent: false });
      return { id: params.id };
    },
    offer: { "application/json": json },
    DELETE: () => undefined,
  }),

  /** Redirects that insist. */
  insisting: resource("/insisting/:id", {
    load: ({ params }) => {
      if (params.id === "1") return moved("/plain/1", { keepsMethod: true });
      if (params.id === "2") return moved("/plain/1", { permanent: false, keepsMethod: false });
      return { id: params.id };
    },
    offer: { "application/json": json },
    DELETE: () => undefined,
  }),

  indirect: resource("/indirect/:id", {
    load: ({ params }) => {
      if (params.id === "other") return seeOther("/plain/1");
      if (params.id === "choice") return choices(["/plain/1", "/plain/2"]);
      return { id: 1 };
    },
    offer: { "application/json": json },
    PUT: { accept: { "*/*": null }, run: () => undefined },
    DELETE: () => undefined,
  }),

  /** Versions, ranges, conditions and locks. */
  versioned: resource("/versioned/:id", {
    load: ({ params }) => find(params.id),
    version: (it) => it.id,
    locked: (it) => it.id === 2,
    offer: { "text/plain": (it) => `number ${it.id}` },
    ranges: true,
    requirePrecondition: ["PUT"],
    PUT: { accept: { "*/*": null }, run: () => undefined },
    PATCH: {
      accept: { "application/json": texts("name") },
      run: ({ current }) => ({ was: current.id }),
    },
    DELETE: () => undefined,
  }),

  /** Every kind of result. */
  results: resource("/results/:kind", {
    POST: ({ params }) => {
      switch (params.kind) {
        case "created":
          return created("/plain/1");
        case "accepted":
          return accepted("/jobs/1", { queued: 1 });
        case "other":
          return seeOther("/plain/1");
        case "reset":
          return reset();
        case "several":
          return multiStatus([{ href: "/plain/1", status: 204 }]);
        case "nothing":
          return undefined;
        default:
          return { kind: params.kind };
      }
    },
  }),

  /** PUT that makes nothing. */
  replaced: resource("/replaced/:id", {
    load: ({ params }) => find(params.id),
    putCreates: false,
    PUT: { accept: { "application/json": texts("name") }, run: ({ content }) => content },
  }),

  asked: resource("/asked", {
    load: () => ({ all: 2 }),
    offer: { "application/json": json, "text/csv": () => "1,2" },
    QUERY: { accept: { "application/json": null }, run: async () => ({ found: [1, 2] }) },
  }),

  /** A query without representations of its own. */
  asking: resource("/asking", {
    QUERY: {
      accept: { "application/json": texts("of") },
      run: ({ content, request }) =>
        request.query === "" ? content.of : seeOther(`/found/${encodeURIComponent(content.of)}`),
    },
  }),

  /** Problems of its own. */
  troubled: resource("/troubled/:id", {
    throws: { DELETE: [409], GET: [418] },
    load: ({ params, request }) => {
      if (params.id === "1" && request.method !== "DELETE") throw problem(418);
      return { id: params.id };
    },
    offer: { "application/json": json },
    DELETE: ({ params }) => {
      if (params.id === "1") throw problem(409);
    },
  }),

  /** It wants to know how much is coming. */
  measured: resource("/measured", {
    requireLength: true,
    maxContent: 10,
    throws: [507],
    POST: {
      accept: { "text/plain": null },
      run: ({ content }) => {
        if (content.length === 5) throw problem(507);
        return content.length;
      },
    },
  }),

  echoed: resource("/echoed", {
    trace: true,
    POST: () => undefined,
  }),
};
