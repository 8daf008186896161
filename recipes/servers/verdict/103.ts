// Tells the browser what to load while the page is still being made.
import { setTimeout } from "node:timers/promises";
import { app, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const page = resource("/", {
  load: () => ({ title: "Lamps" }),
  hints: { Link: "</style.css>; rel=preload; as=style" },
  offer: {
    "text/html": async ({ title }) => {
      await setTimeout(100); // what takes its time: the database, a template
      return `<!doctype html><title>${title}</title>`;
    },
  },
});

serverFor(app([page])).listen(8080);
