// Takes content only when its length is known from the start.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

app.use((ctx, next) => {
  if (ctx.get("Transfer-Encoding") === "") return next();
  const detail = "Send Content-Length.";
  ctx.status = 411;
  ctx.set("Connection", "close");
  ctx.type = "application/problem+json";
  ctx.body = { status: 411, title: "Length Required", detail };
});
router.post("/items", (ctx) => {
  ctx.status = 201;
  ctx.set("Location", "/items/7");
  ctx.body = { id: 7, ...ctx.request.body };
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
