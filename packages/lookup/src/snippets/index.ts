import type { Described } from "../pages/words.ts";
import { caseOf } from "./case.ts";
import { axiosClient } from "./client/axios.ts";
import { curlClient } from "./client/curl.ts";
import { fetchClient } from "./client/fetch.ts";
import { httpxClient, requestsClient } from "./client/requests.ts";
import { verdictClient } from "./client/verdict.ts";
import { express } from "./server/express.ts";
import { fastApi } from "./server/fastapi.ts";
import { fastify } from "./server/fastify.ts";
import { flask } from "./server/flask.ts";
import { go } from "./server/go.ts";
import { hono } from "./server/hono.ts";
import { nginx } from "./server/nginx.ts";
import { node } from "./server/node.ts";
import { verdictServer } from "./server/verdict.ts";
import type { Snippet, Tool } from "./snippet.ts";

export type { Snippet } from "./snippet.ts";

const servers = [node, express, fastify, hono, verdictServer, fastApi, flask, go, nginx];
const clients = [fetchClient, verdictClient, axiosClient, requestsClient, httpxClient, curlClient];

/** Code for both sides of an exchange. */
export interface Snippets {
  /** What sends the status. */
  readonly server: readonly Snippet[];
  /** What deals with it. */
  readonly client: readonly Snippet[];
}

/** The code for a status, written from its facts; none for what nobody sends. */
export function snippetsOf(it: Described): Snippets {
  const shown = caseOf(it);
  const by = (tools: readonly Tool[]): Snippet[] =>
    tools.flatMap(({ write, ...tool }) => {
      const text = shown === undefined ? undefined : write(shown);
      return text === undefined ? [] : [{ ...tool, text }];
    });
  return { server: shown?.sendable === true ? by(servers) : [], client: by(clients) };
}
