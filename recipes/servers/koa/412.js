// Changes an item only where the client has seen its current state.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;
const has = (field, etag) =>
  field === "*" || field.split(/\s*,\s*/).includes(etag);

function preconditionFails({ headers }, etag) {
  const match = headers["if-match"] ?? "*";
  const noneMatch = headers["if-none-match"] ?? "";
  // Only to If-None-Match a weak tag is as good as a strong one.
  const isKnown = has(noneMatch, etag) || has(noneMatch, `W/${etag}`);
  return !has(match, etag) || isKnown;
}

router.put("/items/7", (ctx) => {
  if (preconditionFails(ctx, etagOf(item))) {
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
