// Lets a reader who names no language choose one.
import express from "express";

const app = express();
const manuals = { en: "Turn the lamp on.", de: "Schalte die Lampe ein." };
const names = { en: "English", de: "Deutsch" };

app.get("/manual", (request, response) => {
  response.vary("Accept-Language");
  const language =
    request.get("Accept-Language") !== undefined &&
    request.acceptsLanguages("en", "de");
  if (language) {
    return response
      .set({
        "Content-Language": language,
        "Content-Location": `/manual.${language}`,
      })
      .type("text/plain")
      .send(manuals[language]);
  }
  const links = Object.entries(names).map(
    ([it, name]) => `<a href="/manual.${it}" hreflang="${it}">${name}</a>`,
  );
  response.status(300).location("/manual.en").send(links.join(" "));
});
app.get("/manual.:language", (request, response, next) => {
  const { language } = request.params;
  if (manuals[language] === undefined) return next();
  response
    .set("Content-Language", language)
    .type("text/plain")
    .send(manuals[language]);
});

app.listen(8080);
