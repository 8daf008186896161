// Lets a reader who names no language choose one.
import express from "express";

const app = express();
const manuals = new Map([
  ["en", "Turn the lamp on."],
  ["de", "Schalte die Lampe ein."],
]);

function sendManual(response, language) {
  response
    .set("Content-Language", language)
    .set("Content-Location", `/manual.${language}`)
    .type("text/plain")
    .send(manuals.get(language));
}

app.get("/manual", (request, response) => {
  const isNamed = request.get("Accept-Language") !== undefined;
  const language = isNamed && request.acceptsLanguages([...manuals.keys()]);
  response.vary("Accept-Language");
  if (language) return sendManual(response, language);
  const links = [...manuals.keys()].map(
    (it) => `<a href="/manual.${it}">${it}</a>`,
  );
  response.status(300).location("/manual.en").send(links.join(" "));
});
app.get("/manual.:language", (request, response, next) => {
  const { language } = request.params;
  if (!manuals.has(language)) return next();
  sendManual(response, language);
});

app.listen(8080);
