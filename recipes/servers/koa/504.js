// Waits one second for the price of an item from elsewhere.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

function refuse(ctx, status, title, detail) {
  ctx.status = status;
  ctx.type = "application/problem+json";
  ctx.body = { status, title, detail };
}

router.get("/items/7", async (ctx) => {
  try {
    const signal = AbortSignal.timeout(1000);
    const answer = await fetch("http://slow.example/items/7", { signal });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    ctx.body = { id: 7, name: "lamp", price };
  } catch (error) {
    console.error(error);
    if (error.name === "TimeoutError") {
      const detail = "The server with the prices took more than a second.";
      return refuse(ctx, 504, "Gateway Timeout", detail);
    }
    refuse(ctx, 502, "Bad Gateway", "The prices cannot be had.");
  }
});
app.use(router.routes());

app.listen(8080);
