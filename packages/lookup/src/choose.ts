export { choose } from "./choose/choose.ts";
export {
  type Ask,
  type Choice,
  type ChooseResult,
  type Profile,
  profiles,
} from "./choose/result.ts";
