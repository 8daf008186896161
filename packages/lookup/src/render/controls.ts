/** A form of many small controls in groups, which asks by GET: what it asks has an address. */
export interface Controls {
  readonly kind: "controls";
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly groups: readonly ControlGroup[];
}

/** Controls that belong together; a closed group shows its title only. */
export interface ControlGroup {
  readonly title: string;
  readonly isOpen: boolean;
  readonly controls: readonly Control[];
}

/** A control. What is off or empty is not sent, or says nothing. */
export type Control = { readonly name: string; readonly label: string } & (
  | { readonly kind: "switch"; readonly value: string; readonly isOn: boolean }
  | {
      readonly kind: "text";
      readonly value: string;
      /** What could stand there, shown while it is empty. */
      readonly example: string;
      /** How many lines the field has; without it there is one. */
      readonly lines?: number;
      /** Values to choose from; any other does as well. */
      readonly among?: readonly string[];
    }
  | {
      readonly kind: "choice";
      readonly value: string;
      readonly options: readonly (readonly [value: string, text: string])[];
    }
);
