/** Somebody who sends statuses of their own, or gives registered ones a meaning of their own. */
export interface Sender {
  /** The last part of the address, `/by/nginx`. */
  readonly id: string;
  readonly name: string;
  /** Recognises them in the `by` of a fact. */
  readonly known: RegExp;
  /** Other words that lead to the page. */
  readonly also?: readonly string[];
  /** What to know before reading the list. */
  readonly line?: string;
}

/** Everybody who sends something that the registry does not explain, alphabetically by id. */
export const senders: readonly Sender[] = [
  { id: "alibaba", name: "Alibaba Cloud", known: /Alibaba/, also: ["alibaba-cloud", "aliyun"] },
  { id: "anthropic", name: "Anthropic", known: /Anthropic/, also: ["claude"] },
  {
    id: "apache",
    name: "Apache httpd",
    known: /Apache/,
    also: ["httpd", "apache-httpd"],
    line: "Lists credit Apache with numbers that are not in its own table; these are the ones.",
  },
  {
    id: "aws",
    name: "AWS Elastic Load Balancing",
    known: /AWS/,
    also: ["alb", "elb", "amazon", "aws-alb", "aws-elb"],
    line: "Some of these travel, some are only in the balancer's access log.",
  },
  { id: "binance", name: "Binance", known: /Binance/ },
  { id: "browsers", name: "Browsers", known: /browsers|Internet Explorer/, also: ["browser"] },
  {
    id: "cloudflare",
    name: "Cloudflare",
    known: /Cloudflare/,
    also: ["cf"],
    line: "52x and 530 mean trouble between Cloudflare and the origin server. Error 1xxx is a number inside the page, never a status.",
  },
  { id: "cpanel", name: "cPanel and CloudLinux", known: /cPanel/, also: ["cloudlinux"] },
  { id: "curl", name: "curl", known: /curl/ },
  { id: "deepl", name: "DeepL", known: /DeepL/ },
  {
    id: "envoy",
    name: "Envoy",
    known: /Envoy/,
    also: ["istio"],
    line: "Envoy sends registered statuses and puts the reason into its access log as response flags.",
  },
  { id: "esri", name: "Esri ArcGIS", known: /Esri/, also: ["arcgis"] },
  { id: "folklore", name: "Nobody (folklore)", known: /folklore/ },
  { id: "google", name: "Google", known: /Google/, also: ["gcs", "google-cloud"] },
  {
    id: "grpc",
    name: "gRPC",
    known: /google\.rpc/,
    also: ["grpc-web", "connect"],
    line: "A gRPC answer is usually HTTP 200 and carries its own code in grpc-status; gateways translate.",
  },
  {
    id: "iis",
    name: "Microsoft IIS",
    known: /^IIS/,
    line: "IIS logs a sub-status such as 404.13; on the wire only the part before the dot travels.",
  },
  {
    id: "kubernetes",
    name: "Kubernetes API",
    known: /Kubernetes/,
    also: ["k8s"],
    line: "The reason is in the Status object in the content, beside a registered status.",
  },
  { id: "laravel", name: "Laravel", known: /Laravel/ },
  { id: "linkedin", name: "LinkedIn", known: /LinkedIn/ },
  {
    id: "microsoft",
    name: "Microsoft",
    known: /Microsoft|Exchange/,
    also: ["exchange", "azure", "activesync", "cosmos-db", "windows"],
  },
  {
    id: "nginx",
    name: "nginx",
    known: /nginx/i,
    line: "Most of these live in its access log only; what the client was sent is another status.",
  },
  { id: "oxylabs", name: "Oxylabs", known: /Oxylabs/ },
  { id: "pantheon", name: "Pantheon", known: /Pantheon/ },
  { id: "perl", name: "Perl HTTP::Tiny", known: /Perl/, also: ["http-tiny"] },
  {
    id: "proxies",
    name: "Proxies (Proxy-Status)",
    known: /^various proxies/,
    also: ["proxy", "proxy-status", "gateway"],
    line: "A proxy that fails says why in the Proxy-Status field, beside a registered status (RFC 9209).",
  },
  { id: "qualys", name: "Qualys SSL Labs", known: /Qualys/, also: ["ssllabs"] },
  { id: "shopify", name: "Shopify", known: /Shopify/ },
  { id: "spring", name: "Spring", known: /Spring/ },
  { id: "squid", name: "Squid", known: /Squid/ },
  { id: "stripe", name: "Stripe", known: /Stripe/ },
  { id: "tornado", name: "Tornado", known: /Tornado/ },
  { id: "tus", name: "tus", known: /^tus/ },
  { id: "twitter", name: "Twitter", known: /Twitter/, also: ["x"] },
  { id: "vercel", name: "Vercel", known: /Vercel/ },
  { id: "w3c", name: "W3C", known: /W3C/ },
  { id: "webdav", name: "WebDAV drafts", known: /WebDAV/ },
  { id: "x402", name: "x402", known: /x402/, also: ["coinbase"] },
  { id: "yahoo", name: "Yahoo", known: /Yahoo/ },
];

/** The senders that a `by` of the facts names; none for the IETF. */
export function sendersOf(by: string): readonly Sender[] {
  return senders.filter((it) => it.known.test(by));
}

/** A sender by its id or another word for it. */
export function senderNamed(word: string): Sender | undefined {
  const key = word.toLowerCase();
  return senders.find((it) => it.id === key || it.also?.includes(key) === true);
}
