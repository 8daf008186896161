/** What the engine loads for OpenAPI documents alone: what reads YAML, and finds places in it. */
export { parseYaml } from "../../cli/check/parse-yaml.ts";
export { linesInYaml } from "./yaml-lines.ts";
