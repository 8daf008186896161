export { treeSvg } from "./choose/poster/svg.ts";
export { type ChooseResult, type Profile, profiles } from "./choose/result.ts";
export type { Answer, HouseWord, Leaf, Question } from "./choose/tree.ts";
export { firstQuestion, questions } from "./choose/tree-data.ts";
export { leafFor, type Step, type Turn, walk } from "./choose/walk.ts";
export type { Doc } from "./doc.ts";
export { choosePage } from "./pages/choose.ts";
export { questionPage } from "./pages/question.ts";
export { treePage } from "./pages/tree.ts";
