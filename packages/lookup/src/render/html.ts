import type { Block, Branch, Doc, Line } from "../doc.ts";
import { clean } from "./clean.ts";
import { escapeHtml, escapeLines } from "./escape.ts";
import { htmlControls } from "./html-controls.ts";
import { htmlForm } from "./html-form.ts";
import { htmlInline } from "./html-inline.ts";
import { htmlTabs } from "./html-tabs.ts";
import { htmlWay } from "./html-way.ts";
import { address, plain } from "./inline.ts";
import { wireHtml } from "./wire.ts";

/**
 * A page as HTML: one `article` with its headings in order, to be put into the `main` of a document.
 *
 * @returns markup in which every text is escaped; drawings are markup already
 */
export function renderHtml(doc: Doc): string {
  const tone = doc.tone === undefined ? "" : ` class="tone-${doc.tone}"`;
  const badge = doc.badge === undefined ? "" : `\n<p class="badge">${escapeHtml(doc.badge)}</p>`;
  const lead = doc.lead === undefined ? "" : `\n<p class="lead">${htmlInline(doc.lead)}</p>`;
  const taken = new Set<string>();
  const blocks = doc.blocks.filter((it) => it.brief !== true).map((it) => blockHtml(it, taken));
  return `<article${tone}>
<header>
<h1>${escapeHtml(doc.title)}</h1>${badge}${lead}
</header>
${blocks.join("\n")}
</article>
`;
}

function blockHtml(block: Block, taken: Set<string>): string {
  switch (block.kind) {
    case "heading": {
      const level = block.level ?? 2;
      return `<h${level} id="${anchor(block.text, taken)}">${escapeHtml(block.text)}</h${level}>`;
    }
    case "text":
      return `<p>${htmlInline(block.line)}</p>`;
    case "list": {
      const tag = block.ordered === true ? "ol" : "ul";
      const marked = block.keys === true ? ' class="keys"' : "";
      return `<${tag}${marked}>\n${block.items.map((it) => `<li>${htmlInline(it)}</li>`).join("\n")}\n</${tag}>`;
    }
    case "tree":
      return tree(block.branches, ' class="tree"');
    case "facts":
      return `<dl${block.strip === true ? ' class="strip"' : ""}>\n${block.facts
        .map(
          ([label, value]) =>
            `<div><dt>${escapeHtml(label)}</dt><dd>${htmlInline(value)}</dd></div>`,
        )
        .join("\n")}\n</dl>`;
    case "table":
      return table(block.head, block.rows);
    case "codes":
      return `<ul class="codes tone-${block.tone}">\n${block.codes
        .map(
          ({ code, name }) => `<li><a href="/${code}"><b>${code}</b> ${escapeHtml(name)}</a></li>`,
        )
        .join("\n")}\n</ul>`;
    case "exchange":
      return `<pre role="group" aria-label="HTTP message" tabindex="0"><code>${block.lines
        .map(({ text, required, mark = required === true ? "required" : "" }) =>
          mark === ""
            ? escapeHtml(text)
            : `<mark>${escapeHtml(text)}</mark> <small>${escapeHtml(mark)}</small>`,
        )
        .join("\n")}</code></pre>`;
    case "form":
      return htmlForm(block);
    case "controls":
      return htmlControls(block);
    case "way":
      return htmlWay(block, htmlInline);
    case "drawing":
      return `<h2 id="${anchor(block.title, taken)}">${escapeHtml(block.title)}</h2>
<figure class="drawing"><div class="wide">${block.wide}</div><div class="narrow">${block.narrow}</div></figure>`;
    case "picture":
      return picture(block);
    case "tabs":
      return htmlTabs(block);
    case "code":
      return `<pre role="group" aria-label="${escapeHtml(block.language)}" tabindex="0"><code>${escapeLines(block.text)}</code></pre>`;
    case "wire":
      return `<ol class="wire">\n${block.pieces.map(wireHtml).join("\n")}\n</ol>`;
  }
}

function tree(branches: readonly Branch[], attributes = ""): string {
  const items = branches.map(({ line, branches: more }) => {
    return `<li>${htmlInline(line)}${more === undefined ? "" : tree(more)}</li>`;
  });
  return `<ol${attributes}>\n${items.join("\n")}\n</ol>`;
}

/** One of two pictures, by the width of the screen. */
function picture({ src, wide, alt }: Extract<Block, { kind: "picture" }>): string {
  const [narrowAt, wideAt] = [address(src), address(wide)].map((it) => escapeHtml(it ?? ""));
  return `<figure><picture><source media="(min-width: 52rem)" srcset="${wideAt}"><img src="${narrowAt}" alt="${escapeHtml(alt)}"></picture></figure>`;
}

/** A table that scrolls by itself where it is too wide, and can be reached by the keyboard to do so. */
function table(head: readonly string[], rows: readonly (readonly Line[])[]): string {
  const name = `Table: ${head.filter((it) => it !== "").join(", ")}`;
  const heads = head.map((it) => `<th scope="col">${escapeHtml(it)}</th>`).join("");
  // On a phone each row is a block, and its cells carry their heads; of two columns the second needs none.
  const labels = head.map((it) => (it === "" ? "" : ` data-th="${escapeHtml(it)}"`));
  const label = (at: number): string => (head.length > 2 ? (labels[at] ?? "") : "");
  const body = rows.map((cells) => {
    const [first = "", ...others] = cells;
    return `<tr><th scope="row">${htmlInline(first)}</th>${others.map((it, at) => `<td${label(at + 1)}>${htmlInline(it)}</td>`).join("")}</tr>`;
  });
  return `<div class="scroll" role="group" aria-label="${escapeHtml(name)}" tabindex="0"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}

/** An id from a heading's words, different from those the page has already. */
function anchor(text: string, taken: Set<string>): string {
  const base =
    plain(clean(text))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "section";
  let id = base;
  for (let at = 2; taken.has(id); at++) id = `${base}-${at}`;
  taken.add(id);
  return id;
}
