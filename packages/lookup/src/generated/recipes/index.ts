// Generated from the data files by `npm run generate`; do not edit.
import type { ToolRecipes } from "../../recipes/recipe.ts";
import { tool as expressServer } from "./servers-express.ts";
import { tool as fastapiServer } from "./servers-fastapi.ts";
import { tool as goServer } from "./servers-go.ts";
import { tool as nginxServer } from "./servers-nginx.ts";
import { tool as fetchClient } from "./clients-fetch.ts";

/** Every framework and client, as they are shown. */
export const tools: readonly ToolRecipes[] = [
  expressServer,
  fastapiServer,
  goServer,
  nginxServer,
  fetchClient,
];
