// Takes no payment from early data, which somebody may have sent again.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const safe = new Set(["GET", "HEAD", "OPTIONS"]);

app.use((ctx, next) => {
  const isEarly = ctx.get("Early-Data") === "1";
  if (!isEarly || safe.has(ctx.method)) return next();
  const detail = "Send it again when the handshake is over.";
  ctx.status = 425;
  ctx.type = "application/problem+json";
  ctx.body = { status: 425, title: "Too Early", detail };
});
router.post("/pay", (ctx) => {
  ctx.body = { paid: ctx.request.body.amount };
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
