// Takes on work that nobody waits for, and says where it can be watched.
import { setTimeout } from "node:timers/promises";
import { app, jobs, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const works = jobs({ path: "/exports/:id" });
const all = resource("/exports", {
  POST: works.deferred(
    async () => {
      await setTimeout(20_000); // what takes its time
      return "lamp,7";
    },
    { wait: 0 },
  ),
});

serverFor(app([all, works.resource])).listen(8080);
