// Lets a reader who names no language choose one.
import { createServer } from "node:http";

const manuals = new Map([
  ["/manual.en", { language: "en", text: "Turn the lamp on." }],
  ["/manual.de", { language: "de", text: "Schalte die Lampe ein." }],
]);

function refuse(response, status, title, detail) {
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json");
  response.end(JSON.stringify({ status, title, detail }));
}

// Those of the highest weight come first.
function languagesIn(accept) {
  return accept
    .split(",")
    .map((it) => /^\s*(\w\w)\b.*?(?:;\s*q=([\d.]+))?\s*$/.exec(it) ?? [])
    .map(([, language, weight = 1]) => ({ language, weight: Number(weight) }))
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
}

const server = createServer((request, response) => {
  const accepted = languagesIn(request.headers["accept-language"] ?? "");
  const asked = [request.url, ...accepted.map((it) => `${request.url}.${it}`)];
  const place = asked.find((it) => manuals.has(it));
  response.setHeader("Vary", "Accept-Language");
  if (place !== undefined) {
    const { language, text } = manuals.get(place);
    response.setHeader("Content-Language", language);
    response.setHeader("Content-Location", place);
    response.setHeader("Content-Type", "text/plain");
    return response.end(text);
  }
  if (request.url !== "/manual") {
    return refuse(response, 404, "Not Found", "There is one manual.");
  }
  const links = [...manuals].map(
    ([it, { language }]) => `<a href="${it}">${language}</a>`,
  );
  response.statusCode = 300;
  response.setHeader("Location", "/manual.en");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(links.join(" "));
});

server.listen(8080);
