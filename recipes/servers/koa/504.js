// Waits one second for the price of an item from elsewhere.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

router.get("/items/7", async (ctx) => {
  try {
    const signal = AbortSignal.timeout(1000);
    const answer = await fetch("http://slow.example/items/7", { signal });
    const { price } = await answer.json();
    ctx.body = { id: 7, name: "lamp", price };
  } catch (error) {
    if (error.name !== "TimeoutError") throw error;
    const detail = "The server with the prices took more than a second.";
    ctx.status = 504;
    ctx.type = "application/problem+json";
    ctx.body = { status: 504, title: "Gateway Timeout", detail };
  }
});
app.use(router.routes());

app.listen(8080);
