import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const incompatibleProtocol: Cause = {
  code: code.AWS_INCOMPATIBLE_PROTOCOL,
  when: "a request is of another HTTP version than the targets speak",
  seen: "wire",
  cite: "AWS, Application Load Balancers, HTTP 464",
  recipes: [{ title: "HTTP/1.1 to targets of HTTP/2", steps: [ask("GET", "/cause/464/grpc")] }],
  miss: {
    title: "HTTP/2",
    over: { http: "2" },
    steps: [ask("GET", "/cause/464/grpc")],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/464/grpc") return false;
    if (visit.isHttp2)
      sendJson(
        visit,
        code.OK,
        missed(code.AWS_INCOMPATIBLE_PROTOCOL, "That was HTTP/2: use HTTP/1.1."),
      );
    else
      sendJson(visit, code.AWS_INCOMPATIBLE_PROTOCOL, {
        targets: "HTTP/2",
        request: `HTTP/${visit.request.httpVersion}`,
      });
    return true;
  },
};
