// Remembers which offers are over, and says that they will not return.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const offers = new Map([["2026", { lamp: 5 }]]);
const ended = new Set(["2019", "2020"]);

router.get("/offers/:year", (ctx) => {
  const { year } = ctx.params;
  if (offers.has(year)) ctx.body = offers.get(year);
  if (!ended.has(year)) return;
  const detail = `The offer of ${year} is over and will not return.`;
  ctx.status = 410;
  ctx.type = "application/problem+json";
  ctx.body = { status: 410, title: "Gone", detail };
});
app.use(router.routes());

app.listen(8080);
