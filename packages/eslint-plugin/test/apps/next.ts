import { type NextRequest, NextResponse } from "next/server";
import { posts } from "./posts.ts";

export async function GET(request: NextRequest) {
  const found = await posts.search(request.nextUrl.searchParams.get("q"));
  if (found === undefined) {
    // ↓ prefer-problem-details
    return NextResponse.json({ error: "Say what to look for." }, { status: 400 });
  }
  if (found.isOld) return NextResponse.redirect(new URL("/archive", request.url), 308);
  return NextResponse.json({ found });
}

export async function POST(request: NextRequest) {
  const session = request.cookies.get("session");
  if (session === undefined) {
    // ↓ require-status-fields
    return new NextResponse("Log in first.", { status: 401 });
  }
  const { post, error } = await posts.add(await request.json());
  // ↓ no-error-in-success
  if (error) return NextResponse.json({ error });
  // ↓ no-method-changing-redirect
  return Response.redirect(new URL(`/posts/${post.id}`, request.url), 302);
}

export async function DELETE() {
  await posts.clear();
  // ↓ no-content-where-none-is
  return new Response("Gone.", { status: 204 });
}

export async function PUT(request: Request): Promise<Response> {
  const headers = new Headers();
  headers.set("WWW-Authenticate", "Bearer");
  if (!request.headers.has("Authorization")) return new Response(null, { status: 401, headers });
  // ↓ no-content-where-none-is
  return Response.json({ ok: true }, { status: 205 });
}
