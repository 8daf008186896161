/** Where things stand in a drawing, in its own units: pixels on a screen that is as wide. */
export interface Sizes {
  readonly width: number;
  /** Left edge and width of a question's box. */
  readonly box: { readonly x: number; readonly width: number };
  /** Left edge and width of what leaves it. */
  readonly exit: { readonly x: number; readonly width: number };
  /** Whether what leaves stands beside its box, not below it. */
  readonly beside: boolean;
  /** Where the way branches off. */
  readonly branch: number;
  /** The way down. */
  readonly spine: number;
  /** The way back up. */
  readonly back: number;
}

/** For a phone: what leaves a question stands below it. */
export const narrow: Sizes = {
  width: 352,
  box: { x: 10, width: 311 },
  exit: { x: 46, width: 276 },
  beside: false,
  branch: 24,
  spine: 24,
  back: 339,
};

/** For a desk: what leaves a question stands beside it. */
export const wide: Sizes = {
  width: 800,
  box: { x: 14, width: 320 },
  exit: { x: 382, width: 374 },
  beside: true,
  branch: 356,
  spine: 30,
  back: 781,
};

/** Texts: their size, and how far it is from one line to the next. */
export const text = { size: 14, line: 19 } as const;
export const small = { size: 12.5, line: 16 } as const;

/** A status: its pill, and the space to the next. */
export const pill = { width: 38, height: 22, gap: 5 } as const;

/** Around the drawing, between its parts, and within a box. */
export const space = { margin: 6, step: 18, between: 9, inset: 9, heading: 32 } as const;
