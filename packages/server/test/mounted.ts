import { app, created, json, problem, resource } from "../src/index.ts";
import { texts } from "./schema.ts";

const digits = "0123456789";

/** What the cases are about. */
export const mounted = app(
  [
    resource("/", { load: () => ({ root: true }), offer: { "application/json": json } }),
    resource("/digits", {
      load: () => digits,
      version: () => "v1",
      offer: { "text/plain": (it) => it },
      ranges: true,
    }),
    resource("/items", {
      maxContent: 100,
      POST: {
        accept: { "application/json": texts("name") },
        run: ({ content }) => created("/api/items/1", content),
      },
    }),
    resource("/items/:id", {
      load: ({ params }) =>
        params.id === "missing" ? undefined : { id: params.id, query: undefined },
      offer: { "application/json": json, "text/plain": (it) => it.id },
      DELETE: () => undefined,
    }),
    resource("/echo", {
      POST: {
        accept: { "application/octet-stream": null, "application/x-www-form-urlencoded": null },
        run: ({ content, request }) => ({
          text: new TextDecoder().decode(content),
          query: request.query,
        }),
      },
    }),
    resource("/refuses", {
      POST: () => {
        throw problem(409, { detail: "Not now." });
      },
    }),
    resource("/fails", {
      POST: () => {
        throw new Error("hunter2");
      },
    }),
  ],
  { onError: () => undefined },
);
