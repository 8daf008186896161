// Takes on an export that takes long, and says where to ask how it is going.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const exports = new Map();

router.post("/exports", (ctx) => {
  const monitor = `/exports/${exports.size + 1}`;
  const job = { state: "queued", monitor };
  exports.set(monitor, job);
  setTimeout(() => Object.assign(job, { state: "done" }), 5000);
  ctx.status = 202;
  ctx.set("Location", monitor);
  ctx.body = job;
});
router.get("/exports/:id", (ctx) => {
  const job = exports.get(ctx.path);
  if (job === undefined) return;
  ctx.set("Cache-Control", "no-store");
  ctx.body = job;
});
app.use(router.routes());

app.listen(8080);
