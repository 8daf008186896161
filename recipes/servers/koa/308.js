// Leads from an API to its second version, with method and content.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

router.all("/v1/*path", (ctx) => {
  ctx.status = 308;
  ctx.redirect(ctx.url.replace("/v1/", "/v2/"));
});
router.post("/v2/items", (ctx) => {
  ctx.status = 201;
  ctx.set("Location", "/v2/items/7");
  ctx.body = { id: 7, ...ctx.request.body };
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
