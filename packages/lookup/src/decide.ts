export { decideForm, decidePage } from "./pages/decide/ask.ts";
export { flowsPage } from "./pages/decide/flows.ts";
export { verdictPage, verdictsPage } from "./pages/decide/verdict.ts";
