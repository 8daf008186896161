// Lists a collection, with a status for each of its members.
import Router from "@koa/router";
import Koa from "koa";

const app = new Koa();
const router = new Router();
const docs = new Map([
  ["/docs/", ""],
  ["/docs/plan", "old plan"],
  ["/docs/notes", "two notes"],
]);

router.propfind("/docs/", (ctx) => {
  const hasMembers = ctx.get("Depth") !== "0";
  const found = [...docs].filter(([href]) => hasMembers || href === "/docs/");
  const parts = found.map(
    ([href, text]) => `<response><href>${href}</href><propstat>
<prop><getcontentlength>${text.length}</getcontentlength></prop>
<status>HTTP/1.1 200 OK</status></propstat></response>`,
  );
  ctx.status = 207;
  ctx.type = "application/xml";
  ctx.body = `<multistatus xmlns="DAV:">${parts.join("\n")}</multistatus>`;
});
app.use(router.routes());

app.listen(8080);
