// Takes photos of up to ten megabytes, and refuses larger ones unread.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const photos = [];
const most = 10_000_000;

// What comes in chunks has no length, and is counted while it is read.
async function read({ req, request }) {
  const parts = [];
  let length = 0;
  if (request.length > most) return undefined;
  for await (const part of req.iterator({ destroyOnReturn: false })) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

router.post("/photos", async (ctx) => {
  const photo = await read(ctx);
  if (photo === undefined) {
    const detail = `A photo has ${most} octets at most.`;
    ctx.status = 413;
    ctx.set("Connection", "close");
    ctx.type = "application/problem+json";
    ctx.body = { status: 413, title: "Content Too Large", detail };
    return;
  }
  const id = photos.push(photo);
  ctx.status = 201;
  ctx.set("Location", `/photos/${id}`);
  ctx.body = { id };
});
app.use(router.routes());

app.listen(8080);
