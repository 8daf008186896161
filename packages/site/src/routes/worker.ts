import { createHash } from "node:crypto";
import { classes, code, isRegistered, statuses } from "@verdict/codes";
import { pageAt, renderHtml, stringify } from "@verdict/lookup";
import { addressOfScript, readScripts } from "../browser/files.ts";
import { layout } from "../html/layout.ts";
import { style } from "../html/style.ts";
import type { Answer } from "../http/answer.ts";
import { script } from "../http/versioned.ts";

let made: Buffer | undefined;

/** `/worker.js`: the service worker, after what it keeps. It has its own place, since a worker rules below its path only. */
export function worker(): Answer | undefined {
  const source = readScripts().get("worker.js");
  if (source === undefined) return undefined;
  made ??= Buffer.concat([Buffer.from(`const shell=${shell(source.version)};\n`), source.content]);
  return { kind: "file", type: script, content: made };
}

/** What is there offline from the first visit on, with a version that changes with any of it. */
function shell(version: string): string {
  const engines = [
    ...(["search.js", "search-index.js", "offline.js", "tabs.js"] as const),
    ...(["choose.js", "choose-engine.js", "decide.js", "decide-engine.js"] as const),
  ];
  const scripts = engines.flatMap((it) => addressOfScript(it) ?? []);
  const codes = statuses.filter((it) => isRegistered(it.code));
  const pages = [...Object.values(classes).map((it) => `/${it.id}`), ...codes.map(pathOf)];
  const hash = createHash("sha256").update(version).update(style).update(scripts.join());
  for (const path of ["/", ...pages]) {
    const doc = pageAt(path);
    if (doc !== undefined) hash.update(layout(doc, renderHtml(doc)));
  }
  const it = {
    version: hash.digest("base64url").slice(0, 12),
    files: ["/", "/style.css", "/favicon.svg", "/manifest.webmanifest", ...scripts],
    pages: ["/choose", "/decide", ...pages],
    offline: "/offline",
    status: code.GATEWAY_TIMEOUT,
  };
  return stringify(it).replace(/\n\s*/g, "");
}

function pathOf({ code: number }: { readonly code: number }): string {
  return `/${number}`;
}
