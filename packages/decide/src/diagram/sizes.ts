/** Sizes in the units of the drawing, which are pixels where a column has room enough. */
export const sizes = {
  /** A column: a panel for each phase, with boxes on the left and exits on the right, and padding around them. */
  column: 12 + 240 + 16 + 120 + 12,
  /** Between columns, where the way leads back up. */
  gap: 36,
  /** Around everything. */
  margin: 8,
  /** Above the panels of several columns, where the way comes over. */
  over: 18,
  /** Within a panel. */
  padding: 12,
  heading: 34,
  box: 240,
  /** From the left of a box to the way that leads through all of them, clear of the headings. */
  spine: 160,
  /** Within a box. */
  inset: 10,
  /** Between a box and the next, and between panels. */
  step: 16,
  /** From a box to its exits. */
  reach: 16,
  exit: { width: 36, height: 22, gap: 6, inRow: 3 },
  text: { size: 13, line: 17 },
  small: { size: 11.5, line: 15 },
  /** How much wider bold letters are. */
  bold: 1.1,
} as const;

/** Width of all exits beside each other. */
export const exitsWidth = sizes.exit.inRow * (sizes.exit.width + sizes.exit.gap) - sizes.exit.gap;
