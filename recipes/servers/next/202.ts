// Takes on an export that takes long, and says where to ask how it is going.
// app/exports/[[...id]]/route.ts
import { after } from "next/server";

const jobs = new Map<string, { state: string; monitor: string }>();

export function POST() {
  const id = String(jobs.size + 1);
  const job = { state: "queued", monitor: `/exports/${id}` };
  jobs.set(id, job);
  // What is done here is done when the answer has been sent.
  after(() => {
    job.state = "done";
  });
  const headers = { Location: job.monitor };
  return Response.json(job, { status: 202, headers });
}

export async function GET(request: Request, { params }: Context) {
  const { id = [] } = await params;
  const job = jobs.get(id.join("/"));
  if (job !== undefined) return Response.json(job);
  return problem(404, "Not Found", "There is no such export.");
}

interface Context {
  readonly params: Promise<{ id?: string[] }>;
}

function problem(status: number, title: string, detail: string, more = {}) {
  const headers = { ...more, "Content-Type": "application/problem+json" };
  return Response.json({ status, title, detail }, { status, headers });
}
