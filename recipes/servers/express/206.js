// Sends the part of a film that was asked for: sendFile reads Range itself.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";

const app = express();
const root = mkdtempSync(join(tmpdir(), "films-"));
writeFileSync(join(root, "7.txt"), "hello, this is all of film 7");

app.get("/films/:id", (request, response) => {
  response.sendFile(`${request.params.id}.txt`, { root });
});

app.listen(8080);
