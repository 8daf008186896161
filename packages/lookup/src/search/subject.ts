import { isStatus } from "@verdict/codes";
import { type Found, hits } from "./found.ts";
import type { Query } from "./query.ts";
import { toolOf } from "./tool.ts";

const app = "/guides/existing-app";

/** A subject that is no status: a tool, a kind of work. */
interface Subject {
  readonly says: RegExp;
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

const packages = "http-errors|http-status-codes|statuses";
const frameworks = "express(?:\\.?js)?|fastapi|flask|django|fastify|nest(?:\\.?js)?|koa|hono";

/** The first that fits decides. */
const subjects: readonly Subject[] = [
  {
    says: /\b(?:es-?lint|lint(?:er|ing|s)?)\b/,
    page: `${app}#find-what-is-wrong-first`,
    title: "Statuses in code, looked over by ESLint",
    text: "The plugin is verdict/eslint: statuses that nobody registered, fields that a status owes, errors in a success. Its rules are in docs/eslint.md. What an app answers, and OpenAPI documents, are looked over by verdict check.",
  },
  {
    says: new RegExp(
      `^(?:npm )?(?:${packages})$|\\b(?:${packages})\\b.*\\b(?:replac\\w*|alternatives?|instead|successors?|drop-?ins?|migrat\\w*)\\b|\\b(?:replac\\w*|alternatives? (?:to|for)|instead of|mov(?:e|ing) (?:away )?from|switch\\w* from|migrat\\w* (?:away )?from|drop-?ins? for)\\b.*\\b(?:${packages})\\b`,
    ),
    page: `${app}#take-the-names-along`,
    title: "Drop-ins for http-errors, http-status-codes and statuses",
    text: "verdict migrate changes the imports and nothing else: npx verdict migrate src shows what would change, --write does it. What differs is in docs/migrate.md.",
  },
  {
    says: new RegExp(
      `^(?:an? |the |my |our )?(?:existing|legacy) (?:\\w+ )?(?:app|application|api|project|code ?base|service|backend|server)s?$|\\b(?:add|use|put|introduc|retrofit|migrat|fix|mend)\\w*\\b.*\\b(?:existing|legacy)\\b.*\\b(?:app|application|api|project|code ?base|service|backend|server)s?$|^(?:migrat\\w*|retrofit\\w*|mend|moving?) (?:an? |the |my |our )?(?:existing |old |legacy )?(?:${frameworks})(?: (?:app|application|api|project|server|service))?$|^verdict migrate$`,
    ),
    page: app,
    title: "An app that exists",
    text: "Find what is wrong, put one handler behind everything, and mind the order.",
  },
  {
    says: /\b(?:msw|mock service worker|playwright|mock(?:s|ed|ing)?)\b/,
    page: `${app}#for-those-who-call-it`,
    title: "Mocks that answer as the real cause does",
    text: "cause(429) of verdict/msw is a resolver for MSW, and causeRoute a handler for Playwright, with the fields that the status owes: docs/mocks.md.",
  },
];

/** What is longer tells of something that happened, where such a word is by the way. */
const longest = 60;

/** A tool of ours, a kind of work or a recipe, with the codes that are named beside it. */
export function bySubject({ lower }: Query): Found | undefined {
  const it = subjects.find(({ says }) => says.test(lower));
  if (it !== undefined && lower.length <= longest) return found(it.page, codesIn(lower), it);
  const recipe = recipePage(lower);
  return recipe === undefined ? undefined : found(recipe, codesIn(lower));
}

function found(page: string, codes: readonly number[], it?: Subject): Found {
  const help = it === undefined ? {} : { help: { title: it.title, text: it.text, see: [] } };
  return { results: hits(codes, "the number itself"), page, ...help };
}

function codesIn(lower: string): number[] {
  return (lower.match(/(?<![\w.])\d{3}(?![\w.])/g) ?? []).map(Number).filter(isStatus);
}

const asked = /\b(?:recipes?|examples?|snippets?|samples?|code|program|handler)\b/;
const idle =
  /^(?:recipes?|examples?|snippets?|samples?|code|program|handler|an?|the|for|in|with|of|how|to|do|i|send|return|handle|get|show|me|status|http|response|error|using|from)$/;

/** Names of frameworks, which mean nothing else. */
const isCalled = new RegExp(`^(?:${frameworks})$`);

/** `recipe fastapi`, `code for 429 in flask`, `404 in express`: nothing but a tool and a code. */
function recipePage(lower: string): string | undefined {
  const text = lower.replace(/[?!,]/g, " ").trim();
  const words = text.split(/\s+/);
  // Fetch and go are verbs, and nginx 502 is what nginx sends: they have to be asked for.
  const isAsked =
    asked.test(text) ||
    /\b(?:in|with|using) \S+$/.test(text) ||
    words.some((it) => isCalled.test(it));
  if (!isAsked || words.length > 9) return undefined;
  const tools = words.flatMap((word) => toolOf(word) ?? []);
  const codes = codesIn(lower);
  const rest = words.filter((it) => toolOf(it) === undefined && !/^\d{3}$/.test(it));
  if (!rest.every((it) => idle.test(it)) || tools.length > 1 || codes.length > 1) return undefined;
  const [tool] = tools;
  const [code] = codes;
  if (code === undefined && words.length > 1 && !asked.test(text)) return undefined;
  const names = /\b(?:recipes?|examples?|snippets?|samples?)\b/.test(lower);
  if (tool === undefined && !names) return undefined;
  if (tool === undefined) return code === undefined ? "/recipes" : `/${code}`;
  return code === undefined ? `/recipes/${tool}` : `/${code}?in=${tool}`;
}

/** Where codes are an answer, a page that tells more. */
export function pageBeside({ lower }: Query): string | undefined {
  return besides.find(([says]) => says.test(lower))?.[1];
}

const besides: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:an? |the |what is (?:an? |the )?)?idempotency[ -]?keys?(?: header| field)?\??$/,
    "/fields/idempotency-key",
  ],
  [/^(?:http |api |post )?idempotency\??$/, "/guides/methods#a-post-that-may-be-repeated"],
  [
    /^(?:what is |http )?idempoten(?:ce|t)(?: methods?| requests?)?\??$/,
    "/guides/methods#the-effect-not-the-answer",
  ],
  [
    /\b(?:custom|own|proprietary|non-?standard|made[- ]up|invent(?:ed|ing)?|unregistered)\b.*\b(?:status|https?|error|response) ?(?:status ?)?codes?\b/,
    "/guides/custom-codes#what-to-do-instead",
  ],
];
