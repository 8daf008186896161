// Sends a reader of the feed only the entries that are new to it.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const entries = ["One lamp", "Two lamps", "A film", "A report"];
const feedOf = (titles) => `<feed xmlns="http://www.w3.org/2005/Atom">
${titles.map((it) => `<entry><title>${it}</title></entry>`).join("\n")}
</feed>`;

router.get("/feed", (ctx) => {
  const [, known] = /^"v(\d+)"$/.exec(ctx.get("If-None-Match")) ?? [];
  const takesDelta = /\bfeed\b/.test(ctx.get("A-IM"));
  ctx.status = 200;
  ctx.etag = `v${entries.length}`;
  ctx.vary("A-IM, If-None-Match");
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = "application/atom+xml";
  ctx.body = feedOf(entries);
  if (!takesDelta || !(known < entries.length)) return;
  ctx.status = 226;
  ctx.set({ IM: "feed", "Delta-Base": `"v${known}"` });
  ctx.body = feedOf(entries.slice(known));
});
app.use(router.routes());

app.listen(8080);
