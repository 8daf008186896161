// Lists a collection with all below it, unless it is below itself.
import Fastify from "fastify";

const app = Fastify();
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

app.addHttpMethod("PROPFIND", { hasBody: true });
app.propfind("/docs/", async (request, reply) => {
  try {
    const parts = partsOf(docs, "/docs/").join("\n");
    reply.code(207).type("application/xml");
    return `<multistatus xmlns="DAV:">${parts}</multistatus>`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return reply.code(508).type("application/problem+json").send({
      status: 508,
      title: "Loop Detected",
      detail: error.message,
    });
  }
});

await app.listen({ port: 8080 });
