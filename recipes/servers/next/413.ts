// Takes photos of up to ten megabytes, and refuses larger ones unread.
// app/photos/route.ts
const limit = 10_000_000;
const photos: Uint8Array[] = [];

export async function POST(request: Request) {
  if (Number(request.headers.get("Content-Length")) > limit) return tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  // What comes in chunks is counted while it is read.
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > limit) return tooLarge();
    parts.push(part);
  }
  const id = photos.push(Buffer.concat(parts));
  const headers = { Location: `/photos/${id}` };
  return new Response(null, { status: 201, headers });
}

function tooLarge() {
  const detail = `A photo has ${limit} octets at most.`;
  return problem(413, "Content Too Large", detail, { Connection: "close" });
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
