import { code } from "@verdict/codes";
import { contentOf } from "../../content.ts";
import { writeInterim } from "../../interim.ts";
import { sendJson } from "../../send.ts";
import type { Visit } from "../../visit.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

const path = "/cause/104/files";

async function upload(visit: Visit): Promise<void> {
  const location = `${path}/${crypto.randomUUID()}`;
  const isResumable = visit.field("upload-complete") !== undefined;
  // Where an upload could go on is said before it is over, or nobody could go on with it.
  if (isResumable) {
    writeInterim(visit, code.UPLOAD_RESUMPTION_SUPPORTED, [
      ...["Location", location, "Upload-Draft-Interop-Version", "8"],
      ...["Upload-Offset", "0", "Upload-Limit", `max-size=${visit.lab.limits.upload}`],
    ]);
  }
  const content = await contentOf(visit);
  if (content === "too-large")
    sendJson(visit, code.CONTENT_TOO_LARGE, { most: visit.lab.limits.upload });
  else if (isResumable)
    sendJson(visit, code.CREATED, { octets: content.length }, ["Location", location]);
  else
    sendJson(
      visit,
      code.OK,
      missed(code.UPLOAD_RESUMPTION_SUPPORTED, "The request has no Upload-Complete."),
    );
}

export const uploadResumption: Cause = {
  code: code.UPLOAD_RESUMPTION_SUPPORTED,
  when: "an upload that could be resumed begins, and the server says where",
  seen: "interim",
  note: "The registration was temporary; the draft may change.",
  cite: "draft-ietf-httpbis-resumable-upload; temporary registration of IANA",
  recipes: [
    {
      title: "An upload that is to be resumable",
      steps: [
        ask(
          "POST",
          "/cause/104/files",
          { "Upload-Complete": "?1", "Upload-Draft-Interop-Version": "8" },
          "content",
        ),
      ],
      sees: code.CREATED,
    },
  ],
  miss: {
    title: "without a word on resumption",
    steps: [ask("POST", "/cause/104/files", {}, "content")],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== path || visit.method !== "POST") return false;
    upload(visit).catch(() => visit.response.destroy());
    return true;
  },
};
