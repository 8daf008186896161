// Says twice a second that the report is still being made.
import { setTimeout } from "node:timers/promises";
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const reports = new Map();

router.post("/reports", async (ctx) => {
  const timer = setInterval(() => ctx.res.writeProcessing(), 500);
  try {
    await setTimeout(1200); // what takes its time: reading a year of orders
  } finally {
    clearInterval(timer);
  }
  const report = { id: reports.size + 1, year: ctx.request.body.year };
  reports.set(report.id, report);
  ctx.status = 201;
  ctx.set("Location", `/reports/${report.id}`);
  ctx.body = report;
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
