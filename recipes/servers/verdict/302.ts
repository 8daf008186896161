// Leads to the page of the day, which is another one tomorrow.
import { app, json, moved, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const today = resource("/today", {
  load: () => {
    const date = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
    return moved(`/${date}`, { permanent: false });
  },
  offer: { "application/json": json },
});
const day = resource("/:year/:month/:day", {
  load: ({ params }) => params,
  offer: { "application/json": json },
});

serverFor(app([today, day])).listen(8080);
