export { type FlowId, flowIds } from "./flows/flow.ts";
export { flowIdIn, flowOf } from "./flows/flows.ts";
export { type FlowSvgOptions, flowSvg } from "./flows/svg.ts";
export { decideForm, decidePage } from "./pages/decide/ask.ts";
export { flowsPage } from "./pages/decide/flows.ts";
export { verdictPage, verdictsPage } from "./pages/decide/verdict.ts";
export { flowPage } from "./pages/flows/flow.ts";
export { flowListPage } from "./pages/flows/list.ts";
