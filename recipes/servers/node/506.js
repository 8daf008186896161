// Finds that the manual it would choose asks for a choice itself.
import { createServer } from "node:http";

const texts = new Map([["/manual.de", "Schalte die Lampe ein."]]);
const variants = new Map([
  [
    "/manual",
    new Map([
      ["en", "/manual.en"],
      ["de", "/manual.de"],
    ]),
  ],
  ["/manual.en", new Map([["en-GB", "/manual.en"]])],
]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

const server = createServer((request, response) => {
  const choices = variants.get(request.url);
  if (choices === undefined) {
    return refuse(response, 404, "Not Found", "There is one manual.");
  }
  const accepted = request.headers["accept-language"]?.match(/\b\w\w\b/g) ?? [];
  const language = [...accepted, ...choices.keys()].find((it) =>
    choices.has(it),
  );
  const chosen = choices.get(language);
  response.setHeader("Vary", "Accept-Language, Negotiate");
  if (variants.has(chosen)) {
    const detail = `The variant ${chosen} negotiates itself.`;
    return refuse(response, 506, "Variant Also Negotiates", detail);
  }
  response.setHeader("Content-Language", language);
  response.setHeader("Content-Location", chosen);
  response.setHeader("Content-Type", "text/plain");
  response.end(texts.get(chosen));
});

server.listen(8080);
