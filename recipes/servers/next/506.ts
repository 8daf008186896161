// Finds that the manual it would choose asks for a choice itself.
// app/manual/route.ts
const variants = new Map<string, Record<string, string>>([
  ["/manual", { en: "/manual.en", de: "/manual.de" }],
  ["/manual.en", { "en-GB": "/manual.en", "en-US": "/manual.en" }],
]);

export function GET(request: Request) {
  const isGerman = /^de\b/.test(request.headers.get("Accept-Language") ?? "");
  const chosen = variants.get("/manual")?.[isGerman ? "de" : "en"] ?? "";
  const headers = { Vary: "Accept-Language, Negotiate" };
  if (variants.has(chosen)) {
    const detail = `The variant ${chosen} negotiates itself.`;
    return problem(506, "Variant Also Negotiates", detail, headers);
  }
  return new Response("Schalte die Lampe ein.", {
    headers: { ...headers, "Content-Language": "de" },
  });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
