// Sends an item as JSON or CSV, whichever the client would rather have.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const item = { id: 7, name: "lamp" };
const available = ["application/json", "text/csv"];

router.get("/items/7", (ctx) => {
  const type = ctx.accepts(available);
  ctx.vary("Accept");
  if (type === false) {
    const detail = "There is JSON and CSV.";
    ctx.status = 406;
    ctx.type = "application/problem+json";
    ctx.body = { status: 406, title: "Not Acceptable", detail, available };
    return;
  }
  ctx.type = type;
  if (type === "application/json") ctx.body = item;
  else ctx.body = `id,name\r\n${item.id},${item.name}\r\n`;
});
app.use(router.routes());

app.listen(8080);
