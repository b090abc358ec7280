import type { Side } from "../compare/comparison.ts";
import type { CompareWords } from "./compare-messages.ts";
import type { ViewGroup, ViewRow } from "./compare-view.ts";
import type { Language } from "./language.ts";

const style = `body{font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #ddd}
thead th{border-bottom:2px solid #888;position:sticky;top:0;background:#fff}
tr.section th{background:#f4f6f8;font-weight:600}.other,.why{color:#666;font-size:.88em;display:block}
td.more{font-weight:600;color:#0a6b2d}.mark{font-size:.8em;color:#0a6b2d;white-space:nowrap}
@media(prefers-color-scheme:dark){body,thead th{background:#16181a;color:#e6e6e6}tr.section th{background:#22262a}th,td{border-color:#3a3f44}.other,.why{color:#a0a6ab}td.more,.mark{color:#6fd08c}}
@media print{thead th{position:static}}`;

/** A comparison as one page that needs nothing else: no script, no address, all text escaped. */
export function comparisonHtml(
  documents: readonly Side[],
  groups: readonly ViewGroup[],
  words: CompareWords,
  language: Language,
): string {
  const list = documents.map(
    ({ letter, title, file, region, goals }) =>
      `<li><b>${letter}</b> ${escapeHtml(title ?? file)} <span class="other">${[title ? file : "", region ?? "", `${goals} ${words.goals}`].filter(Boolean).map(escapeHtml).join(" · ")}</span></li>`,
  );
  const tables = groups.map((group) => tableOf(group, documents, words));
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(words.title)}: ${documents.map(({ title, file }) => escapeHtml(title ?? file)).join(" / ")}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(words.title)}</h1>
<ul>
${list.join("\n")}
</ul>
${tables.join("\n")}
</body>
</html>
`;
}

function tableOf({ title, places, rows }: ViewGroup, documents: readonly Side[], words: CompareWords): string {
  const heads = places.map((place) => [documents[place]?.letter, documents[place]?.region].filter(Boolean).join(" "));
  let section: string | undefined;
  const body = rows.map((row) => {
    const opens = row.section !== undefined && row.section !== section;
    section = row.section;
    const head = opens
      ? `<tr class="section"><th colspan="${places.length + 1}" scope="rowgroup">${escapeHtml(row.section as string)}</th></tr>\n`
      : "";
    return head + rowOf(row, places, documents, words);
  });
  return `<h2>${escapeHtml(title)} (${rows.length})</h2>
<table>
<thead><tr>${[words.indicator, ...heads].map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}

function rowOf(row: ViewRow, places: readonly number[], documents: readonly Side[], words: CompareWords): string {
  const names = row.names.map(({ letter, text }) =>
    letter === undefined ? escapeHtml(text) : `<span class="other">${letter} ${escapeHtml(text)}</span>`,
  );
  const why = row.why.map((text) => `<span class="why">${escapeHtml(text)}</span>`);
  const cells = places.map((place) => {
    const letter = documents[place]?.letter;
    const marks = (["more", "earlier"] as const).filter((of) => row[of] === letter).map((of) => words[of]);
    const text = (row.cells[place] ?? []).map(escapeHtml).join("<br>");
    const mark = marks.length > 0 ? ` <span class="mark">${escapeHtml(marks.join(" · "))}</span>` : "";
    return `<td${row.more === letter ? ' class="more"' : ""}>${text}${mark}</td>`;
  });
  return `<tr><td>${names.join("")}${why.join("")}</td>${cells.join("")}</tr>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] as string);
