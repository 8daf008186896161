// Says how long a film is where a part beyond its end is asked for.
import express from "express";

const app = express();
const film = Buffer.from("hello, this is all of film 7");
const etag = '"v1"';

app.get("/films/7", (request, response) => {
  response.set({ "Accept-Ranges": "bytes", ETag: etag }).type("text/plain");
  // Whoever has a part of another state gets all of this one.
  const isSame = (request.get("If-Range") ?? etag) === etag;
  const isAsked = request.method === "GET" && isSame;
  const ranges = isAsked ? request.range(film.length) : undefined;
  if (ranges === -1) {
    return response
      .status(416)
      .set("Content-Range", `bytes */${film.length}`)
      .type("application/problem+json")
      .json({
        status: 416,
        title: "Range Not Satisfiable",
        detail: `It has ${film.length} octets.`,
      });
  }
  // Whoever asks for several parts gets all of it: that is allowed.
  if (ranges?.type !== "bytes" || ranges.length > 1) return response.send(film);
  const [{ start, end }] = ranges;
  response
    .status(206)
    .set("Content-Range", `bytes ${start}-${end}/${film.length}`)
    .send(film.subarray(start, end + 1));
});

app.listen(8080);
