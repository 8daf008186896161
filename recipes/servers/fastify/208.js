// Lists a collection that has two bindings once, and says so at the second.
import Fastify from "fastify";

const app = Fastify();
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

app.addHttpMethod("PROPFIND", { hasBody: true });
app.propfind("/docs/", async (request, reply) => {
  if (!/\bbind\b/.test(request.headers.dav ?? "")) {
    return reply.code(508).type("application/problem+json").send({
      status: 508,
      title: "Loop Detected",
      detail: "/docs/again/ is /docs/: send DAV: bind.",
    });
  }
  const parts = partsOf(docs, "/docs/").join("\n");
  reply.code(207).type("application/xml");
  return `<multistatus xmlns="DAV:">${parts}</multistatus>`;
});

await app.listen({ port: 8080 });
