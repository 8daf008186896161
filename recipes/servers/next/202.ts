// Takes on an export that takes long, and says where to ask how it is going.
// app/exports/route.ts
import { after } from "next/server";

const jobs = new Map<string, { state: string; monitor: string }>();

export function POST() {
  const monitor = `/exports/${jobs.size + 1}`;
  const job = { state: "queued", monitor };
  jobs.set(monitor, job);
  // What is done here is done when the answer has been sent.
  after(() => {
    job.state = "done";
  });
  return Response.json(job, { status: 202, headers: { Location: monitor } });
}
