// Lets a reader who names no language choose one.
// app/[file]/route.ts
const manuals = new Map([
  ["manual.en", { language: "en", text: "Turn the lamp on." }],
  ["manual.de", { language: "de", text: "Schalte die Lampe ein." }],
]);

// Those of the highest weight come first.
function languagesIn(accept: string) {
  return accept
    .split(",")
    .map((it) => /^\s*(\w\w)\b.*?(?:;\s*q=([\d.]+))?\s*$/.exec(it) ?? [])
    .map(([, language, weight = "1"]) => ({ language, weight: Number(weight) }))
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
}

export async function GET(request: Request, { params }: Context) {
  const { file } = await params;
  const accepted = languagesIn(request.headers.get("Accept-Language") ?? "");
  const asked = [file, ...accepted.map((it) => `${file}.${it}`)];
  const place = asked.find((it) => manuals.has(it)) ?? "";
  const manual = manuals.get(place);
  const headers = { Vary: "Accept-Language" };
  if (manual !== undefined) {
    const { language, text } = manual;
    const own = {
      "Content-Language": language,
      "Content-Location": `/${place}`,
    };
    return new Response(text, { headers: { ...headers, ...own } });
  }
  if (file !== "manual") return problem(404, "Not Found", "See /manual.");
  const links = [...manuals].map(
    ([it, { language }]) => `<a href="/${it}">${language}</a>`,
  );
  const html = { "Content-Type": "text/html", Location: "/manual.en" };
  return new Response(links.join(" "), {
    status: 300,
    headers: { ...headers, ...html },
  });
}

interface Context {
  readonly params: Promise<{ file: string }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
