// Takes an entry, and has the form emptied for the next one.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const entries = [];

router.get("/entries", (ctx) => {
  ctx.body = '<!doctype html><form method="post"><input name="name"></form>';
});
router.post("/entries", (ctx) => {
  entries.push(ctx.request.body.name);
  ctx.status = 205;
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
