import { type Guide, shell, ts } from "./guide.ts";

/** Async jobs. */
export const asyncJobs: Guide = {
  name: "async-jobs",
  title: "Async jobs",
  lead: "When the work outlasts the request, promise it with a 202, and give the promise an address.",
  parts: [
    {
      heading: "Why not just wait",
      body: [
        "A report takes a minute. The client could wait, but something in between will not: a [gateway] gives up after half of it with [504 Gateway Timeout], the browser shows a spinner, and a phone loses its network. The work goes on all the same, nobody gets its result, and the second try starts it once more.",
        "[408] is not the code for it, although its name sounds right: it means that the client was too slow to send its request (RFC 9110 15.5.9). And [102], which was once meant to keep such a client in good spirits, was dropped by its own specification (RFC 4918 21.4).",
      ],
    },
    {
      heading: "A promise with an address",
      body: [
        "[202 Accepted] says that the request has been taken on, and says nothing of how it will end. HTTP has no way to send a second [status code] later, so the answer should describe how far the work is, and point to a monitor that tells (RFC 9110 15.3.3). A 202 without a way to follow it is a shrug.",
        "What the monitor says is about the monitor: while the work runs it is [200] with the state in its content. Some send a 202 here as well, which clients should bear; a [404] is wrong, as the monitor is there. When it is done it can lead to the result with [303 See Other]. When the work has failed, the monitor is still a 200: it was asked how the work went, and it knows. And when the record has been thrown away, it is [410].",
        ts(`
// server.ts
import { setTimeout as wait } from "node:timers/promises";
import { app, jobs, json, resource, seeOther } from "@verdict/server";
import { serverFor } from "@verdict/server/node";

const reports = new Map<string, { pages: number }>();
const work = jobs({ path: "/jobs/:id" });

const all = resource("/reports", {
  POST: () =>
    work.start(async () => {
      await wait(500);
      const id = String(reports.size + 1);
      reports.set(id, { pages: 12 });
      return seeOther("/reports/" + id);
    }),
});
const one = resource("/reports/:id", {
  load: ({ params }) => reports.get(params.id),
  offer: { "application/json": json },
});
const sums = resource("/sums", {
  POST: work.deferred(() => ({ sum: 42 }), { wait: 5 }),
});

serverFor(app([all, one, sums, work.resource])).listen(8080);
`),
        shell(`
$ node server.ts
$ curl -i -X POST localhost:8080/reports
HTTP/1.1 202 Accepted
…Location: /jobs/…
…"status":"running"…
`),
      ],
    },
    {
      heading: "Let the client say",
      body: [
        "Some work is quick most of the time. Then the client may say what it prefers: [Prefer] with `respond-async` asks for a 202 at once, and `wait=10` says for how many seconds it would rather wait for the result (RFC 7240 4.1, 4.3). It is a wish, not a condition: the server may do otherwise, and says in [Preference-Applied] what it did.",
        shell(`
$ curl -i -X POST localhost:8080/sums
HTTP/1.1 200 OK
…{"sum":42}
$ curl -i -X POST localhost:8080/sums -H 'Prefer: respond-async'
HTTP/1.1 202 Accepted
…Preference-Applied: respond-async…
`),
      ],
    },
    {
      heading: "Watching it",
      body: [
        "A client that watches should let the server set the pace: the 202 can say in [Retry-After] when to look first, and the monitor when to look again (RFC 9110 10.2.3). It should have an end, since a job that hangs hangs for ever. And it should start where the 202 says, not at an address put together by hand. `done` does that: it follows the monitor to the end, and what it gives is the result, with the way there in its [trail].",
        ts(`
// client.ts
import { client } from "@verdict/client";

const api = client({ baseUrl: "http://localhost:8080" });
const accepted = await api.post("/reports");
console.log(accepted.status);

const done = await api.post("/reports").done({ every: 10 });
console.log(done.status, done.is === "2xx" ? JSON.stringify(done.data) : "");
`),
        shell(`
$ node client.ts
202
200 {"pages":12}
`),
      ],
    },
    {
      heading: "What goes wrong",
      body: [
        [
          "The 202 gets lost on its way and the client sends the request again: two jobs. An [Idempotency-Key] makes the second request get the first one's answer.",
          "The process ends in the middle: keep jobs in a store, and make the work such that it may be run again.",
          "[201] is sent for what does not exist yet. 201 means that it has been created by now; [201 or 202](/201-vs-202).",
          "[204] is sent for what is only queued. 204 means done; [202 or 204](/202-vs-204).",
          "Nobody can stop it. [DELETE] on the monitor is a good way to call it off.",
          "Anybody can watch it. A monitor needs the same permission as its job, or at least an address that nobody can guess.",
        ],
        "For many small steps, one job with a list of results is better than a job for each. If the results come at once and differ, [207] has one status for each of them, and clients have to look into it, since the code itself is a success.",
      ],
    },
  ],
};
