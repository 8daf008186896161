// Lets a reader who names no language choose one.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const manuals = new Map([
  ["en", "Turn the lamp on."],
  ["de", "Schalte die Lampe ein."],
]);

function sendManual(ctx, language) {
  ctx.set("Content-Language", language);
  ctx.set("Content-Location", `/manual.${language}`);
  ctx.body = manuals.get(language);
}

router.get("/manual", (ctx) => {
  const isNamed = ctx.get("Accept-Language") !== "";
  const language = isNamed && ctx.acceptsLanguages([...manuals.keys()]);
  ctx.vary("Accept-Language");
  if (language) return sendManual(ctx, language);
  const links = [...manuals.keys()].map(
    (it) => `<a href="/manual.${it}">${it}</a>`,
  );
  ctx.status = 300;
  ctx.set("Location", "/manual.en");
  ctx.body = links.join(" ");
});
router.get("/manual.:language", (ctx) => {
  const { language } = ctx.params;
  if (manuals.has(language)) sendManual(ctx, language);
});
app.use(router.routes());

app.listen(8080);
