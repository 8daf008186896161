// Gets the price of an item elsewhere, and says when nothing useful comes back.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();

router.get("/items/7", async (ctx) => {
  try {
    const answer = await fetch("http://prices.example/items/7");
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    const { price } = await answer.json();
    ctx.body = { id: 7, name: "lamp", price };
  } catch (error) {
    console.error(error);
    const detail = "The server with the prices does not answer as it should.";
    ctx.status = 502;
    ctx.type = "application/problem+json";
    ctx.body = { status: 502, title: "Bad Gateway", detail };
  }
});
app.use(router.routes());

app.listen(8080);
