import type { Diagnostic, Result } from "../diagnostic.ts";
import { build, type Piece } from "./build.ts";
import { type Node, nest } from "./nest.ts";
import type { Outline } from "./outline.ts";
import { regionsOf } from "./regions.ts";
import { scan } from "./scan.ts";
import { segmentsOf } from "./segments.ts";
import { titleOf } from "./title.ts";

/** Reads the outline of a clean text: numbered headings, nested, and all that stands between them as blocks of sentences. Linear in the text; pure. */
export function readOutline(text: string): Result<Outline> {
  const segments = segmentsOf(text, scan(text));
  const regions = regionsOf(text, segments);
  const nodes: Node[] = [];
  let fresh = false;
  const pieces = segments.map((segment, i): Piece => {
    const region = regions[i] ?? { role: "text", box: undefined, fresh: false };
    fresh ||= region.fresh;
    if (!segment.marker || region.role !== "numbered") return { segment, region, node: undefined };
    const node: Node = {
      marker: segment.marker,
      title: titleOf(text, segment.marker.end, segment.end),
      fresh,
      parent: undefined,
      heading: false,
      among: false,
    };
    fresh = false;
    nodes.push(node);
    return { segment, region, node };
  });
  nest(nodes);
  const value = build(text, pieces);
  return { value, diagnostics: value.headings.length > 0 ? [] : [noOutline(text)] };
}

function noOutline(text: string): Diagnostic {
  return {
    code: "no-outline",
    severity: "info",
    message: "no numbered heading found",
    at: { start: 0, end: Math.min(1, text.length) },
  };
}
