// Takes photos of up to ten megabytes, and refuses larger ones unread.
import express from "express";

const app = express();
const photos = [];
const limit = 10_000_000;

function refuse(response) {
  response
    .status(413)
    .set("Connection", "close")
    .type("application/problem+json")
    .json({
      status: 413,
      title: "Content Too Large",
      detail: `A photo has ${limit} octets at most.`,
    });
}

app.post(
  "/photos",
  (request, response, next) => {
    if (Number(request.get("Content-Length")) > limit) return refuse(response);
    next();
  },
  express.raw({ type: "*/*", limit }),
  (request, response) => {
    const id = photos.push(request.body);
    response.status(201).location(`/photos/${id}`).end();
  },
);
// What comes in chunks is counted while it is read.
app.use((error, request, response, next) => {
  if (error.type !== "entity.too.large") return next(error);
  refuse(response);
});

app.listen(8080);
