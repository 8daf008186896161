// Reads an item, and names each member that makes no sense.
import express from "express";

const app = express();

function errorsOf({ name, price }) {
  return [
    ...(typeof name === "string" && name !== ""
      ? []
      : [{ pointer: "#/name", detail: "is no text" }]),
    ...(price === undefined || (Number.isFinite(price) && price >= 0)
      ? []
      : [{ pointer: "#/price", detail: "is no number of 0 or more" }]),
  ];
}

app.post("/items", express.json(), (request, response) => {
  const errors = errorsOf(request.body ?? {});
  if (errors.length > 0) {
    return response
      .status(422)
      .type("application/problem+json")
      .json({
        status: 422,
        title: "Unprocessable Content",
        detail: `${errors.length} of its members cannot be used.`,
        errors,
      });
  }
  response
    .status(201)
    .location("/items/7")
    .json({ id: 7, ...request.body });
});

app.listen(8080);
