import type { PlanPath } from "../../rules/rule.ts";
import type { Span } from "../../span.ts";

/** What a node of the YAML library tells of its place. */
interface Node {
  readonly range?: readonly [start: number, valueEnd: number, nodeEnd: number] | null;
  readonly items?: readonly { readonly key?: Node & { readonly value?: unknown }; readonly value?: Node | null }[];
}

/**
 * The places of values in YAML or JSON, or of their keys; of what is not there that of what should hold it. A map or list is marked by its
 * key, for it may go on over many lines. Loads the YAML library.
 */
export async function placesIn(text: string): Promise<(path: PlanPath, part?: "key") => Span> {
  const { parseDocument } = (await import("yaml")).default;
  const document = parseDocument(text, { keepSourceTokens: false });
  return (path, part) => {
    let node = document.contents as Node | null;
    let place = { start: node?.range?.[0] ?? 0, end: node?.range?.[0] ?? 0 };
    for (const key of path) {
      const next = child(node, key);
      if (!next) break;
      node = next.value;
      place = spanOf(part === "key" || !node || node.items ? next.mark : node);
    }
    return place;
  };
}

/** A value in a map or list, and what marks its place: its key, or of an entry in a list its first value. */
function child(node: Node | null, key: string | number): { value: Node | null; mark: Node } | undefined {
  const items = node?.items ?? [];
  if (typeof key === "number") {
    const item = items[key] as Node | undefined;
    return item && { value: item, mark: item.items?.[0]?.value ?? item };
  }
  const pair = items.find((item) => `${item.key?.value}` === key);
  return pair?.key && { value: pair.value ?? null, mark: pair.key };
}

const spanOf = ({ range }: Node): Span => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0 });
