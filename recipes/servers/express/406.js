// Sends an item as JSON or CSV, whichever the client would rather have.
import express from "express";

const app = express();
const item = { id: 7, name: "lamp" };

app.get("/items/7", (request, response) => {
  response.format({
    "application/json": () => response.json(item),
    "text/csv": () => response.send(`id,name\r\n${item.id},${item.name}\r\n`),
    default: () =>
      response
        .status(406)
        .vary("Accept")
        .type("application/problem+json")
        .json({
          status: 406,
          title: "Not Acceptable",
          detail: "There is JSON and CSV.",
          available: ["application/json", "text/csv"],
        }),
  });
});

app.listen(8080);
