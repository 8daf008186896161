// Lets a reader who names no language choose one.
// app/manual/route.ts
const manuals = new Map([
  ["en", "Turn the lamp on."],
  ["de", "Schalte die Lampe ein."],
]);

export function GET(request: Request) {
  const asked = request.headers.get("Accept-Language") ?? "";
  const headers = { Vary: "Accept-Language", "Content-Type": "text/html" };
  const language = [...manuals.keys()].find((it) => asked.includes(it));
  if (language !== undefined) {
    return new Response(manuals.get(language), {
      headers: { ...headers, "Content-Language": language },
    });
  }
  const links = [...manuals.keys()].map(
    (it) => `<a href="/manual.${it}">${it}</a>`,
  );
  return new Response(links.join(" "), {
    status: 300,
    headers: { ...headers, Location: "/manual.en" },
  });
}
