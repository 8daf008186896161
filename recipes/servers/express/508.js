// Lists a collection with all below it, unless it is below itself.
import express from "express";

const app = express();
const docs = { plan: "old plan" };
docs.again = docs;

function hrefsOf(resource, href, above = []) {
  if (typeof resource === "string") return [href];
  if (above.includes(resource)) throw new RangeError(`${href} is a loop.`);
  const members = Object.entries(resource).flatMap(([name, member]) => {
    const end = typeof member === "string" ? "" : "/";
    return hrefsOf(member, `${href}${name}${end}`, [...above, resource]);
  });
  return [href, ...members];
}

app.propfind("/docs/", (request, response) => {
  try {
    const parts = hrefsOf(docs, "/docs/").map(
      (it) => `<response><href>${it}</href>
<status>HTTP/1.1 200 OK</status></response>`,
    );
    response
      .status(207)
      .type("application/xml")
      .send(`<multistatus xmlns="DAV:">${parts.join("\n")}</multistatus>`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    response.status(508).type("application/problem+json").json({
      status: 508,
      title: "Loop Detected",
      detail: error.message,
    });
  }
});

app.listen(8080);
