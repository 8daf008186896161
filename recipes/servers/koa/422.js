// Reads an item, and names each member that makes no sense.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

function errorsOf({ name, price = 0 }) {
  const isNamed = typeof name === "string" && name !== "";
  const isPrice = typeof price === "number" && price >= 0;
  return [
    ...(isNamed ? [] : [{ pointer: "#/name", detail: "is no text" }]),
    ...(isPrice ? [] : [{ pointer: "#/price", detail: "is no price" }]),
  ];
}

router.post("/items", (ctx) => {
  const errors = errorsOf(ctx.request.body);
  if (errors.length > 0) {
    const title = "Unprocessable Content";
    const detail = `${errors.length} of its members cannot be used.`;
    ctx.status = 422;
    ctx.type = "application/problem+json";
    ctx.body = { status: 422, title, detail, errors };
    return;
  }
  ctx.status = 201;
  ctx.set("Location", "/items/7");
  ctx.body = { id: 7, ...ctx.request.body };
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
