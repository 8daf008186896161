// Sells reports, each for five credits.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const reports = new Map([["9", { id: 9, year: 2026 }]]);
const account = { credit: 3 };
const price = 5;

router.get("/reports/:id", (ctx) => {
  const report = reports.get(ctx.params.id);
  if (report === undefined) return;
  if (account.credit < price) {
    const detail = `It costs ${price}; you have ${account.credit}.`;
    ctx.status = 402;
    ctx.type = "application/problem+json";
    ctx.body = { status: 402, title: "Payment Required", detail };
    return;
  }
  account.credit -= price;
  ctx.set("Cache-Control", "private");
  ctx.body = report;
});
app.use(router.routes());

app.listen(8080);
