import { app } from "@verdict/server";
import { serverFor } from "@verdict/server/node";
import { proxy } from "@verdict/server/proxy";

const [, , port, origin] = process.argv;
const all = proxy("/*path", { to: `http://127.0.0.1:${origin}` });
serverFor(app([all])).listen(Number(port), "127.0.0.1");
