/** Ranges the registry lists as unassigned (IANA http-status-codes, copy of 2025-09-15). */
export const unassigned = {
  source: "IANA copy of 2025-09-15",
  ranges: [
    [105, 199],
    [209, 225],
    [227, 299],
    [309, 399],
    [419, 420],
    [427, 427],
    [430, 430],
    [432, 450],
    [452, 499],
    [509, 509],
    [512, 599],
  ],
} as const;
