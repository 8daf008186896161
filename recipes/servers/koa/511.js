// Lets nobody into the network who has not signed in to it.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const signedIn = new Set();
const page =
  '<a href="https://login.hotel.example/">Sign in to this network</a>';

app.use((ctx, next) => {
  if (signedIn.has(ctx.ip)) return next();
  ctx.status = 511;
  ctx.set("Cache-Control", "no-store");
  ctx.body = page;
});
router.get("/", (ctx) => {
  ctx.body = { items: "/items" };
});
app.use(router.routes());

app.listen(8080);
