import { code } from "@verdict/codes";
import { sendJson } from "../../send.ts";
import { type Cause, missed } from "../cause.ts";
import { ask } from "../steps.ts";

export const invalidToken: Cause = {
  code: code.ESRI_INVALID_TOKEN,
  when: "a token of ArcGIS is not one, or has expired",
  seen: "wire",
  note: "The token is the second until which it is good. Without any token ArcGIS says 499.",
  cite: "Esri, ArcGIS Server",
  recipes: [
    { title: "A token that is none", steps: [ask("GET", "/cause/498/map?token=nonsense")] },
  ],
  miss: {
    title: "one that is good",
    steps: [ask("GET", "/cause/498/map?token=4000000000")],
    sees: code.OK,
  },
  area: () => (visit) => {
    if (visit.path !== "/cause/498/map") return false;
    const ends = Number(visit.query.get("token"));
    const happens = !(ends * 1000 > Date.now());
    if (happens) sendJson(visit, code.ESRI_INVALID_TOKEN, { detail: "Invalid token." });
    else
      sendJson(
        visit,
        code.OK,
        missed(
          code.ESRI_INVALID_TOKEN,
          "The token is good until the second it names: send another.",
        ),
      );
    return true;
  },
};
