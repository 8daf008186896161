/** What people type when they do not know the code: phrases that lead to the same codes, best first. */
export interface Symptom {
  readonly codes: readonly number[];
  readonly say: readonly string[];
}
