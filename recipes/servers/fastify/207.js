// Lists a collection, with a status for each of its members.
import Fastify from "fastify";

const app = Fastify();
const docs = new Map([
  ["/docs/", ""],
  ["/docs/plan", "old plan"],
  ["/docs/notes", "two notes"],
]);

app.addHttpMethod("PROPFIND", { hasBody: true });
app.propfind("/docs/", async (request, reply) => {
  const hasMembers = request.headers.depth !== "0";
  const found = [...docs].filter(([href]) => hasMembers || href === "/docs/");
  const parts = found.map(
    ([href, text]) => `<response><href>${href}</href><propstat>
<prop><getcontentlength>${text.length}</getcontentlength></prop>
<status>HTTP/1.1 200 OK</status></propstat></response>`,
  );
  reply.code(207).type("application/xml");
  return `<multistatus xmlns="DAV:">${parts.join("\n")}</multistatus>`;
});

await app.listen({ port: 8080 });
