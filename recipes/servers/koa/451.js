// Withholds a film where a court says so, and names who does it.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const films = new Map([
  ["6", { id: 6, title: "Lamps" }],
  ["7", { id: 7, title: "More lamps" }],
]);
const withheld = new Map([["7", "Withheld by order of a court."]]);

router.get("/films/:id", (ctx) => {
  const { id } = ctx.params;
  if (!films.has(id)) return;
  if (!withheld.has(id)) {
    ctx.body = films.get(id);
    return;
  }
  const title = "Unavailable For Legal Reasons";
  ctx.status = 451;
  ctx.set("Link", '<https://provider.example/>; rel="blocked-by"');
  ctx.type = "application/problem+json";
  ctx.body = { status: 451, title, detail: withheld.get(id) };
});
app.use(router.routes());

app.listen(8080);
