import { type Status, statuses } from "@verdict/codes";
import { textsOf } from "@verdict/codes/texts";
import { type Sender, senders } from "../data/senders.ts";
import type { Block, Doc, Line } from "../doc.ts";
import { codeLink, sourceLink } from "./links.ts";
import { tablesOf } from "./sender/tables.ts";
import { codeData, codeTable } from "./table.ts";
import { confidenceWords } from "./words.ts";

/** The numbers that are a sender's own. */
function ownCodes(sender: Sender): readonly Status[] {
  return statuses.filter((it) => sender.known.test(it.by));
}

/** The numbers that a sender gives another meaning. */
function otherMeanings(sender: Sender) {
  return statuses.flatMap((it) =>
    textsOf(it.code)
      .rivals.filter((rival) => sender.known.test(rival.by))
      .map((rival) => ({ code: it.code, ...rival })),
  );
}

/** The page of a sender, `/by/nginx`. */
export function senderPage(sender: Sender): Doc {
  const own = ownCodes(sender);
  const meanings = otherMeanings(sender);
  const tables = tablesOf(sender.id);
  const blocks: Block[] = [];
  if (own.length > 0) blocks.push({ kind: "heading", text: "Codes of its own" }, codeTable(own));
  if (meanings.length > 0) {
    blocks.push(
      { kind: "heading", text: "Meanings of its own" },
      {
        kind: "table",
        head: ["Code", "Its meaning", "Source"],
        rows: meanings.map((it): Line[] => [
          codeLink(it.code),
          `${it.name}. ${it.line}`,
          [sourceLink(it.source), `: ${confidenceWords[it.confidence]}`],
        ]),
      },
    );
  }
  return {
    path: `/by/${sender.id}`,
    title: `By ${sender.name}`,
    ...(sender.line === undefined ? {} : { lead: sender.line }),
    blocks: [...blocks, ...tables.blocks],
    data: {
      page: "sender",
      id: sender.id,
      name: sender.name,
      ...(sender.line === undefined ? {} : { line: sender.line }),
      codes: own.map(codeData),
      meanings,
      ...tables.data,
    },
  };
}

/** Everybody with codes or meanings of their own, `/by`. */
export function sendersPage(): Doc {
  const rows = senders.map((sender) => {
    const codes = [
      ...ownCodes(sender).map((it) => it.code),
      ...otherMeanings(sender).map((it) => it.code),
    ];
    return { sender, codes: [...new Set(codes)], more: tablesOf(sender.id).what };
  });
  return {
    path: "/by",
    title: "Who sends it",
    badge: `${rows.length} senders`,
    lead: "Numbers that the registry does not explain: codes of somebody's own, and second meanings.",
    blocks: [
      {
        kind: "table",
        head: ["Sender", "Codes"],
        rows: rows.map(({ sender, codes, more }): Line[] => [
          { link: `/by/${sender.id}`, text: sender.name },
          [...codes.map(String), ...more].join(", "),
        ]),
      },
    ],
    data: {
      page: "senders",
      senders: rows.map(({ sender, codes }) => ({ id: sender.id, name: sender.name, codes })),
    },
  };
}
