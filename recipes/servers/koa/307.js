// Sends payments to a second server while the database is away.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const database = { isUp: false };

router.post("/pay", (ctx) => {
  if (!database.isUp) {
    ctx.status = 307;
    ctx.redirect("https://backup.example/pay");
    return;
  }
  ctx.body = { paid: ctx.request.body.amount };
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
