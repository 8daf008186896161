// Reads JSON, and says so to whoever sends something else.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

router.post("/items", (ctx) => {
  if (ctx.is("json")) {
    ctx.status = 201;
    ctx.set("Location", "/items/7");
    ctx.body = { id: 7, ...ctx.request.body };
    return;
  }
  const detail = "Items are read as JSON.";
  ctx.status = 415;
  ctx.set("Accept", "application/json");
  ctx.type = "application/problem+json";
  ctx.body = { status: 415, title: "Unsupported Media Type", detail };
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
