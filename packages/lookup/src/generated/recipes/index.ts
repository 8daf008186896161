// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";
import { tool as axiosClient } from "./clients-axios.ts";
import { tool as curlClient } from "./clients-curl.ts";
import { tool as fetchClient } from "./clients-fetch.ts";
import { tool as goClient } from "./clients-go.ts";
import { tool as httpieClient } from "./clients-httpie.ts";
import { tool as httpxClient } from "./clients-httpx.ts";
import { tool as kyClient } from "./clients-ky.ts";
import { tool as phpClient } from "./clients-php.ts";
import { tool as requestsClient } from "./clients-requests.ts";
import { tool as verdictClient } from "./clients-verdict.ts";
import { tool as apacheServer } from "./servers-apache.ts";
import { tool as caddyServer } from "./servers-caddy.ts";
import { tool as djangoServer } from "./servers-django.ts";
import { tool as expressServer } from "./servers-express.ts";
import { tool as fastapiServer } from "./servers-fastapi.ts";
import { tool as fastifyServer } from "./servers-fastify.ts";
import { tool as flaskServer } from "./servers-flask.ts";
import { tool as goServer } from "./servers-go.ts";
import { tool as honoServer } from "./servers-hono.ts";
import { tool as koaServer } from "./servers-koa.ts";
import { tool as nestServer } from "./servers-nest.ts";
import { tool as nextServer } from "./servers-next.ts";
import { tool as nginxServer } from "./servers-nginx.ts";
import { tool as nodeServer } from "./servers-node.ts";
import { tool as phpServer } from "./servers-php.ts";
import { tool as rackServer } from "./servers-rack.ts";
import { tool as verdictServer } from "./servers-verdict.ts";

/** Every framework and client, as they are shown. */
export const tools: readonly ToolRecipes[] = [
  expressServer,
  fastapiServer,
  fastifyServer,
  nestServer,
  nextServer,
  honoServer,
  koaServer,
  nodeServer,
  verdictServer,
  flaskServer,
  djangoServer,
  goServer,
  phpServer,
  rackServer,
  nginxServer,
  apacheServer,
  caddyServer,
  fetchClient,
  verdictClient,
  axiosClient,
  kyClient,
  curlClient,
  httpieClient,
  requestsClient,
  httpxClient,
  goClient,
  phpClient,
];
