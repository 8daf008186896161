import type { StatusRow } from "../../row.ts";

/** AWS Elastic Load Balancing (Troubleshoot your Application Load Balancers). */
export const aws = {
  460: {
    name: "Client Closed Connection",
    aliases: [{ name: "Client Closed Connection Prematurely" }],
    line: "AWS ALB log: the client hung up before the idle timeout passed. tus 1.0: checksum mismatch.",
    spec: {
      doc: "Troubleshoot your Application Load Balancers",
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
    },
    registration: "vendor",
    by: "AWS Elastic Load Balancing",
    confidence: "vendor-doc",
    onTheWire: false,
    senders: ["client-log-only"],
    confusedWith: [499, 408, 504],
    seeds: [0],
  },

  463: {
    name: "Too Many Forwarded IP Addresses",
    line: "AWS ALB: X-Forwarded-For carried more than 30 addresses. Alibaba ALB: forwarding loop.",
    spec: {
      doc: "Troubleshoot your Application Load Balancers",
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
    },
    registration: "vendor",
    by: "AWS Elastic Load Balancing",
    confidence: "vendor-doc",
    senders: ["lb"],
    requestFields: ["X-Forwarded-For"],
    repeat: { advice: "never" },
    confusedWith: [431, 508],
    seeds: [0],
  },

  464: {
    name: "Incompatible Protocol",
    line: "AWS ALB: request protocol version does not fit the target group's protocol version.",
    spec: {
      doc: "Troubleshoot your Application Load Balancers",
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
    },
    registration: "vendor",
    by: "AWS Elastic Load Balancing",
    confidence: "vendor-doc",
    senders: ["lb"],
    repeat: { advice: "after-fix" },
    confusedWith: [426, 505, 502],
    seeds: [0],
  },

  561: {
    name: "Unauthorized",
    line: "AWS ALB: the identity provider returned an error during user authentication.",
    spec: {
      doc: "Troubleshoot your Application Load Balancers",
      url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
    },
    registration: "vendor",
    by: "AWS Elastic Load Balancing",
    confidence: "vendor-doc",
    senders: ["lb"],
    repeat: { advice: "after-fix" },
    confusedWith: [401, 502],
    seeds: [0],
  },
} as const satisfies Record<number, StatusRow>;
