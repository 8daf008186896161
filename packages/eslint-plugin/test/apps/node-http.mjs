import { createServer } from "node:http";
import { constants } from "node:http2";
import { files } from "./files.mjs";

createServer(async (req, res) => {
  if (req.method !== "GET" && req.method !== "HEAD") {
    // ↓ require-status-fields
    res.writeHead(405, { "Content-Type": "text/plain" });
    return res.end("GET and HEAD only.");
  }
  const file = await files.open(req.url);
  if (file === undefined) {
    res.statusCode = constants.HTTP_STATUS_NOT_FOUND;
    return res.end();
  }
  if (file.movedTo) {
    res.writeHead(301, { Location: file.movedTo });
    return res.end();
  }
  if (file.isCurrent(req.headers)) {
    res.writeHead(304, "Not Modified", { ETag: file.tag });
    // ↓ no-content-where-none-is
    return res.end(file.content);
  }
  if (file.isBroken) {
    // ↓ no-unknown-status
    res.statusCode = 0;
    return res.end();
  }
  // ↓ valid-field-value
  res.setHeader("Last-Modified", "yesterday");
  res.setHeader("ETag", file.tag);
  res.end(file.content);
}).listen(8080);
