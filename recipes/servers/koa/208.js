// Lists a collection that has two bindings once, and says so at the second.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const docs = { plan: "old plan" };
docs.again = docs;

function partsOf(resource, href, seen = new Set()) {
  const isSeen = seen.has(resource);
  const status = isSeen ? "208 Already Reported" : "200 OK";
  const part = `<response><href>${href}</href><propstat><prop/>
<status>HTTP/1.1 ${status}</status></propstat></response>`;
  if (isSeen || typeof resource === "string") return [part];
  seen.add(resource);
  const members = Object.entries(resource).flatMap(([name, member]) => {
    const end = typeof member === "string" ? "" : "/";
    return partsOf(member, `${href}${name}${end}`, seen);
  });
  return [part, ...members];
}

router.propfind("/docs/", (ctx) => {
  if (!/\bbind\b/.test(ctx.get("DAV"))) {
    const detail = "/docs/again/ is /docs/: send DAV: bind.";
    ctx.status = 508;
    ctx.type = "application/problem+json";
    ctx.body = { status: 508, title: "Loop Detected", detail };
    return;
  }
  const parts = partsOf(docs, "/docs/").join("\n");
  ctx.status = 207;
  ctx.type = "application/xml";
  ctx.body = `<multistatus xmlns="DAV:">${parts}</multistatus>`;
});
app.use(router.routes());

app.listen(8080);
