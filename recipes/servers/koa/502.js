// Gets the price of an item elsewhere, and says when nothing useful comes back.
import { STATUS_CODES } from "node:http";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

router.get("/items/7", async (ctx) => {
  try {
    const signal = AbortSignal.timeout(2000);
    const answer = await fetch("http://prices.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    ctx.body = { id: 7, name: "lamp", price };
  } catch (error) {
    console.error(error);
    const status = error.name === "TimeoutError" ? 504 : 502;
    const detail = "The server with the prices does not answer as it should.";
    ctx.status = status;
    ctx.type = "application/problem+json";
    ctx.body = { status, title: STATUS_CODES[status], detail };
  }
});
app.use(router.routes());

app.listen(8080);
