/** What the playground never goes beyond, whoever asks: it misbehaves on purpose only. */
export interface Limits {
  /** Longest wait that can be asked for, in milliseconds. */
  readonly delay: number;
  /** Most octets that an answer can be asked to have. */
  readonly content: number;
  /** Most octets of content that are taken. */
  readonly upload: number;
  /** Most redirects in a row that can be asked for. */
  readonly redirects: number;
  /** Most connections at once. Where one client has more than its share, its own that is silent for longest goes. */
  readonly connections: number;
  /** Most connections of one address. */
  readonly perClient: number;
  /** Milliseconds for a request to come whole; the head and the content have as long each. */
  readonly patience: number;
  /** Most entries of the log that are kept. */
  readonly log: number;
  /** Most clients whose sequences, counters and the like are remembered. */
  readonly clients: number;
}

/** What the limits are, each in a line, for who wants to know before they start it. */
export function limitsInWords(limits: Limits = usualLimits): readonly string[] {
  const { delay, content, upload, redirects, connections, perClient, patience, log, clients } =
    limits;
  const mebibytes = (octets: number): string => `${octets / 1024 / 1024} MiB`;
  return [
    `${delay / 1000} s of delay, ${mebibytes(content)} of content, ${mebibytes(upload)} of it taken`,
    `${redirects} redirects in a row`,
    `${connections} connections, ${perClient} of one address`,
    `${patience / 1000} s for a head to come, and as long for its content`,
    `${log} lines of its log, ${clients} clients that it remembers`,
  ];
}

export const usualLimits: Limits = {
  delay: 10_000,
  content: 10 * 1024 * 1024,
  upload: 10 * 1024 * 1024,
  redirects: 100,
  connections: 4000,
  perClient: 2000,
  patience: 10_000,
  log: 1000,
  clients: 1000,
};
