// Lets only whoever holds the lock of a document change it.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const docs = new Map([["/docs/plan", "old plan"]]);
const locks = new Map([["/docs/plan", "urn:uuid:58f202ac"]]);
const errorOf = (path) => `<error xmlns="DAV:">
<lock-token-submitted><href>${path}</href></lock-token-submitted>
</error>`;

router.put("/docs/:name", (ctx) => {
  const lock = locks.get(ctx.path);
  if (lock !== undefined && !ctx.get("If").includes(`(<${lock}>)`)) {
    ctx.status = 423;
    ctx.type = "application/xml";
    ctx.body = errorOf(ctx.path);
    return;
  }
  docs.set(ctx.path, ctx.request.body);
  ctx.status = 204;
});
app.use(bodyParser({ enableTypes: ["text"] }));
app.use(router.routes());

app.listen(8080);
