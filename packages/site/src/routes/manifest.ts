import { stringify } from "@verdict/lookup";
import type { Answer } from "../http/answer.ts";

const icons = [{ src: "/favicon.svg", sizes: "any", type: "image/svg+xml" }];

/** `/manifest.webmanifest`: the site as an application of its own, with its ways in (W3C appmanifest). */
export function manifest(): Answer {
  const content = `${stringify({
    id: "/",
    name: "Verdict: the right HTTP status",
    short_name: "Verdict",
    description: "What a status code means, which one to send, and what to do when you get one.",
    lang: "en",
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    background_color: "#ffffff",
    theme_color: "#1f4e79",
    icons,
    shortcuts: [
      { name: "Choose a status", short_name: "Choose", url: "/choose", icons },
      { name: "Search", url: "/search", icons },
    ],
  })}\n`;
  return { kind: "file", type: "application/manifest+json", content, fresh: true };
}
