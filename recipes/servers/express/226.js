// Sends a reader of the feed only the entries that are new to it.
import express from "express";

const app = express();
const entries = ["One lamp", "Two lamps", "A film", "A report"];
const feedOf = (titles) =>
  `<feed xmlns="http://www.w3.org/2005/Atom">
${titles.map((it) => `<entry><title>${it}</title></entry>`).join("\n")}
</feed>`;

app.get("/feed", (request, response) => {
  const [, known] = /^"v(\d+)"$/.exec(request.get("If-None-Match") ?? "") ?? [];
  const takesDelta = /\bfeed\b/.test(request.get("A-IM") ?? "");
  response
    .set("ETag", `"v${entries.length}"`)
    .vary(["A-IM", "If-None-Match"])
    .type("application/atom+xml");
  if (!takesDelta || !(known < entries.length)) {
    return response.send(feedOf(entries));
  }
  response
    .status(226)
    .set({ IM: "feed", "Delta-Base": `"v${known}"` })
    .send(feedOf(entries.slice(known)));
});

app.listen(8080);
