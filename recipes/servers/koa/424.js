// Changes properties only together with an entry in the history.
import { text } from "node:stream/consumers";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const properties = new Map();
const history = { entries: ["created"], most: 1 };

function remember(entry) {
  if (history.entries.length >= history.most) throw new Error("It is full.");
  history.entries.push(entry);
}

router.proppatch("/docs/:name", async (ctx) => {
  const change = await text(ctx.req);
  try {
    remember(`${ctx.path} was changed`);
    properties.set(ctx.path, change);
    ctx.status = 204;
  } catch (error) {
    const detail = `There is no entry in the history: ${error.message}`;
    ctx.status = 424;
    ctx.type = "application/problem+json";
    ctx.body = { status: 424, title: "Failed Dependency", detail };
  }
});
app.use(router.routes());

app.listen(8080);
