import { app, problem, resource } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const any = resource("/:code", {
  load: ({ params }): string => {
    throw problem(Number(params.code), { detail: "hello" });
  },
  offer: { "text/plain": (it) => it },
});
serverFor(app([any])).listen(Number(process.argv[2]), "127.0.0.1");
