// Lists a collection with all below it, unless it is below itself.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const docs = { plan: "old plan" };
docs.again = docs;

function partsOf(resource, href, above = []) {
  const part = `<response><href>${href}</href>
<status>HTTP/1.1 200 OK</status></response>`;
  if (typeof resource === "string") return [part];
  if (above.includes(resource)) throw new RangeError(`${href} is a loop.`);
  const members = Object.entries(resource).flatMap(([name, member]) => {
    const end = typeof member === "string" ? "" : "/";
    return partsOf(member, `${href}${name}${end}`, [...above, resource]);
  });
  return [part, ...members];
}

router.propfind("/docs/", (ctx) => {
  try {
    const parts = partsOf(docs, "/docs/").join("\n");
    ctx.status = 207;
    ctx.type = "application/xml";
    ctx.body = `<multistatus xmlns="DAV:">${parts}</multistatus>`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    ctx.status = 508;
    ctx.type = "application/problem+json";
    ctx.body = { status: 508, title: "Loop Detected", detail: error.message };
  }
});
app.use(router.routes());

app.listen(8080);
