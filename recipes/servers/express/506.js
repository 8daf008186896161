// Finds that the manual it would choose asks for a choice itself.
import express from "express";

const app = express();
const texts = new Map([["/manual.de", "Schalte die Lampe ein."]]);
const variants = new Map([
  ["/manual", { en: "/manual.en", de: "/manual.de" }],
  ["/manual.en", { "en-GB": "/manual.en", "en-US": "/manual.en" }],
]);

app.get("/manual", (request, response) => {
  const choices = variants.get(request.path);
  const language = request.acceptsLanguages(Object.keys(choices)) || "en";
  const chosen = choices[language];
  response.vary("Accept-Language, Negotiate");
  if (!variants.has(chosen)) {
    return response
      .set({ "Content-Language": language, "Content-Location": chosen })
      .type("text/plain")
      .send(texts.get(chosen));
  }
  response
    .status(506)
    .type("application/problem+json")
    .json({
      status: 506,
      title: "Variant Also Negotiates",
      detail: `The variant ${chosen} negotiates itself.`,
    });
});

app.listen(8080);
