import { Document, isCollection, isMap, isPair, isScalar, type Node, visit } from "yaml";
import type { Plan } from "./plan.ts";

/** A map or list of plain values stands on one line when it is no longer than this, in characters. */
const longestLine = 100;

/**
 * The model as one YAML 1.2 document: key order kept, no folded lines, and every string quoted that a YAML 1.1 reader would
 * take for a date, a number or a truth value（2025-12-31, no, 12:30, 001）. Short maps without maps inside stand on one line:
 *
 *   target: { op: ">=", value: 98, unit: "%" }
 */
export function writeYaml(plan: Plan): string {
  const document = new Document(plan, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  visit(document, {
    Collection(_key, node, path) {
      if (path.length > depthOfRooms && fitsOneLine(node)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Document, root map and the pair that holds a room of the model: `document` and `source` always stand in block style. */
const depthOfRooms = 3;

function fitsOneLine(node: Node): boolean {
  return isCollection(node) && lengthOf(node) <= longestLine;
}

/** The length of a collection on one line, about; Infinity where a map or list of maps stands inside. */
function lengthOf(node: unknown): number {
  if (isPair(node)) return lengthOf(node.key) + 2 + (isMap(node.value) ? Number.POSITIVE_INFINITY : lengthOf(node.value));
  if (isScalar(node)) return String(node.value).length;
  if (!isCollection(node)) return 0;
  return node.items.reduce<number>((sum, item) => sum + 2 + (isMap(item) ? Number.POSITIVE_INFINITY : lengthOf(item)), 4);
}
