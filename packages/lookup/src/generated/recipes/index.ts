// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";
import { tool as expressServer } from "./servers-express.ts";
import { tool as fastapiServer } from "./servers-fastapi.ts";
import { tool as nodeServer } from "./servers-node.ts";
import { tool as flaskServer } from "./servers-flask.ts";
import { tool as goServer } from "./servers-go.ts";
import { tool as phpServer } from "./servers-php.ts";
import { tool as nginxServer } from "./servers-nginx.ts";
import { tool as fetchClient } from "./clients-fetch.ts";
import { tool as verdictClient } from "./clients-verdict.ts";

/** Every framework and client, as they are shown. */
export const tools: readonly ToolRecipes[] = [
  expressServer,
  fastapiServer,
  nodeServer,
  flaskServer,
  goServer,
  phpServer,
  nginxServer,
  fetchClient,
  verdictClient,
];
