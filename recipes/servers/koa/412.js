// Changes an item only where the client has seen its current state.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;

router.put("/items/7", (ctx) => {
  const match = ctx.get("If-Match") || "*";
  if (match !== "*" && !match.split(/\s*,\s*/).includes(etagOf(item))) {
    const detail = `It is at v${item.version} by now.`;
    ctx.status = 412;
    ctx.etag = etagOf(item);
    ctx.type = "application/problem+json";
    ctx.body = { status: 412, title: "Precondition Failed", detail };
    return;
  }
  item.name = ctx.request.body.name ?? item.name;
  item.version += 1;
  ctx.etag = etagOf(item);
  ctx.body = item;
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
