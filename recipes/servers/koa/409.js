// Gives each address of mail to one user only.
import { bodyParser } from "@koa/bodyparser";
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const users = new Map([
  ["ann", { email: "ann@mail.example" }],
  ["bob", { email: "bob@mail.example" }],
]);

router.put("/users/:name", (ctx) => {
  const { name } = ctx.params;
  const { email } = ctx.request.body;
  const [owner] = [...users].find(([, it]) => it.email === email) ?? [name];
  if (owner !== name) {
    const detail = `That address belongs to ${owner}.`;
    ctx.status = 409;
    ctx.type = "application/problem+json";
    ctx.body = { status: 409, title: "Conflict", detail };
    return;
  }
  users.set(name, { email });
  ctx.body = users.get(name);
});
app.use(bodyParser());
app.use(router.routes());

app.listen(8080);
