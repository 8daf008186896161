// Has everybody say which state of the item they mean to change.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const item = { id: 7, name: "lamp", version: 3 };
const etagOf = ({ version }) => `"v${version}"`;
const has = (field, etag) =>
  field === "*" || field.split(/\s*,\s*/).includes(etag);

function refuse(ctx, status, title, detail) {
  ctx.status = status;
  ctx.type = "application/problem+json";
  ctx.body = { status, title, detail };
}

function preconditionFails({ headers }, etag) {
  const match = headers["if-match"] ?? "*";
  const noneMatch = headers["if-none-match"] ?? "";
  // Only to If-None-Match a weak tag is as good as a strong one.
  const isKnown = has(noneMatch, etag) || has(noneMatch, `W/${etag}`);
  return !has(match, etag) || isKnown;
}

router.put("/items/7", (ctx) => {
  if (ctx.get("If-Match") === "" && ctx.get("If-None-Match") === "") {
    const detail = "Send If-Match with the ETag.";
    return refuse(ctx, 428, "Precondition Required", detail);
  }
  if (preconditionFails(ctx, etagOf(item))) {
    const detail = `It is at v${item.version} by now.`;
    return refuse(ctx, 412, "Precondition Failed", detail);
  }
  item.name = ctx.request.body.name ?? item.name;
  item.version += 1;
  ctx.etag = etagOf(item);
  ctx.body = item;
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
