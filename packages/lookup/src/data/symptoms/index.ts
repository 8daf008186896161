import { clientSymptoms } from "./client.ts";
import { serverSymptoms } from "./server.ts";
import { successSymptoms } from "./success.ts";
import type { Symptom } from "./symptom.ts";

export type { Symptom } from "./symptom.ts";

/** Every symptom. */
export const symptoms: readonly Symptom[] = [
  ...successSymptoms,
  ...clientSymptoms,
  ...serverSymptoms,
];
