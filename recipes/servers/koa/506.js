// Finds that the manual it would choose asks for a choice itself.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const texts = new Map([["/manual.de", "Schalte die Lampe ein."]]);
const variants = new Map([
  ["/manual", { en: "/manual.en", de: "/manual.de" }],
  ["/manual.en", { "en-GB": "/manual.en", "en-US": "/manual.en" }],
]);

router.get("/manual", (ctx) => {
  const choices = variants.get(ctx.path);
  const language = ctx.acceptsLanguages(Object.keys(choices)) || "en";
  const chosen = choices[language];
  ctx.vary("Accept-Language, Negotiate");
  if (!variants.has(chosen)) {
    ctx.set("Content-Language", language);
    ctx.set("Content-Location", chosen);
    ctx.body = texts.get(chosen);
    return;
  }
  const detail = `The variant ${chosen} negotiates itself.`;
  ctx.status = 506;
  ctx.type = "application/problem+json";
  ctx.body = { status: 506, title: "Variant Also Negotiates", detail };
});
app.use(router.routes());

app.listen(8080);
