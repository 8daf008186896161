// Changes properties only together with an entry in the history.
import express from "express";

const app = express();
const properties = new Map();
const history = { entries: ["created"], most: 1 };

function remember(entry) {
  if (history.entries.length >= history.most) throw new Error("It is full.");
  history.entries.push(entry);
}

app.proppatch(
  "/docs/:name",
  express.text({ type: "*/*" }),
  (request, response) => {
    try {
      remember(`${request.path} was changed`);
    } catch (error) {
      return response
        .status(424)
        .type("application/problem+json")
        .json({
          status: 424,
          title: "Failed Dependency",
          detail: `There is no entry in the history: ${error.message}`,
        });
    }
    properties.set(request.path, request.body);
    response.status(204).end();
  },
);

app.listen(8080);
