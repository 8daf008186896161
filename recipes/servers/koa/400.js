// Says where the JSON of a request cannot be read.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (error.status !== 400) throw error;
    ctx.status = 400;
    ctx.type = "application/problem+json";
    ctx.body = { status: 400, title: "Bad Request", detail: error.message };
  }
});
router.post("/items", (ctx) => {
  ctx.status = 201;
  ctx.set("Location", "/items/7");
  ctx.body = { id: 7, ...ctx.request.body };
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
