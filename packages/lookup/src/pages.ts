export { type Sender, senderNamed, senders } from "./data/senders.ts";
export { addresses, type Section } from "./pages/addresses.ts";
export { pageAt } from "./pages/at.ts";
export { changesPage } from "./pages/changes.ts";
export {
  type CheatsheetClass,
  type CheatsheetData,
  cheatsheetPage,
} from "./pages/cheatsheet.ts";
export { chooseForm, choosePage } from "./pages/choose.ts";
export { classPage } from "./pages/class.ts";
export type { CodeData } from "./pages/code/data.ts";
export { codePage } from "./pages/code.ts";
export { comparePage } from "./pages/compare.ts";
export { fieldPage, fieldsPage } from "./pages/field.ts";
export { glossaryPage } from "./pages/glossary.ts";
export { guidePage, guidesPage } from "./pages/guide.ts";
export { homePage } from "./pages/home.ts";
export { methodPage, methodsPage } from "./pages/method.ts";
export { notFoundPage } from "./pages/missing.ts";
export { type Place, questionPage, type Turn } from "./pages/question.ts";
export { type RecipeAnswer, recipeFor } from "./pages/recipe.ts";
export { recipesPage, toolPage } from "./pages/recipes.ts";
export { searchPage } from "./pages/search.ts";
export { senderPage, sendersPage } from "./pages/sender.ts";
export { suggest } from "./pages/suggest.ts";
