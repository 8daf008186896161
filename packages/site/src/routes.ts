import { cheatsheetPdf } from "./routes/cheatsheet.ts";
import { chooseByQuery, chooseTree, chooseTreePicture } from "./routes/choose.ts";
import { decideByForm, decideByPost } from "./routes/decide.ts";
import { favicon, openSearch, pageScript, robots, styleSheet } from "./routes/files.ts";
import { flow, flowPicture, flows, flowsPicture } from "./routes/flows.ts";
import { health } from "./routes/health.ts";
import { homeRoute } from "./routes/home.ts";
import { llms } from "./routes/llms.ts";
import { manifest } from "./routes/manifest.ts";
import { offline } from "./routes/offline.ts";
import { og } from "./routes/og.ts";
import { page } from "./routes/pages.ts";
import type { Route } from "./routes/route.ts";
import { searchByPath, searchByQuery } from "./routes/search.ts";
import { sitemap } from "./routes/sitemap.ts";
import { worker } from "./routes/worker.ts";

/** Every address of the site. The first pattern that fits decides; pages come last, since they know most addresses. */
export const routes: readonly Route[] = [
  { path: /^\/search$/, answer: searchByQuery },
  { path: /^\/~(.*)$/s, answer: searchByPath },
  { path: /^\/choose$/, answer: chooseByQuery },
  { path: /^\/choose\/tree$/, answer: chooseTree },
  { path: /^\/choose\/tree\.svg$/, answer: chooseTreePicture },
  { path: /^\/decide$/, answer: decideByForm, post: decideByPost },
  { path: /^\/flows$/, answer: flows },
  { path: /^\/flows\.svg$/, answer: flowsPicture },
  { path: /^\/flows\/([a-z-]+)$/i, answer: flow },
  { path: /^\/flows\/([a-z-]+)\.svg$/, answer: flowPicture },
  { path: /^\/health$/, answer: health },
  { path: /^\/style\.css$/, answer: styleSheet },
  { path: /^\/cheatsheet\.pdf$/, answer: cheatsheetPdf },
  { path: /^\/offline$/, answer: offline },
  { path: /^\/worker\.js$/, answer: worker },
  { path: /^\/([a-z-]+\.js)$/, answer: pageScript },
  { path: /^\/favicon\.(?:svg|ico)$/, answer: favicon },
  { path: /^\/opensearch\.xml$/, answer: openSearch },
  { path: /^\/robots$/, answer: robots },
  { path: /^\/sitemap\.xml$/, answer: sitemap },
  { path: /^\/llms$/, answer: llms },
  { path: /^\/manifest\.webmanifest$/, answer: manifest },
  { path: /^\/og(\/.+)\.(svg|png)$/, answer: og },
  { path: /^\/./, answer: page },
  homeRoute(),
];
