// Lists a collection, with a status for each of its members.
import express from "express";

const app = express();
const docs = new Map([
  ["/docs/", ""],
  ["/docs/plan", "old plan"],
  ["/docs/notes", "two notes"],
]);

app.propfind("/docs/", (request, response) => {
  const hasMembers = request.get("Depth") !== "0";
  const found = [...docs].filter(([href]) => hasMembers || href === "/docs/");
  const parts = found.map(
    ([href, text]) => `<response><href>${href}</href><propstat>
<prop><getcontentlength>${text.length}</getcontentlength></prop>
<status>HTTP/1.1 200 OK</status></propstat></response>`,
  );
  response
    .status(207)
    .type("application/xml")
    .send(`<multistatus xmlns="DAV:">${parts.join("\n")}</multistatus>`);
});

app.listen(8080);
