import type { Marker } from "./marker.ts";
import { KINDS, Kind } from "./marker.ts";
import type { Title } from "./title.ts";

/** A numbered segment on its way to becoming a heading or an item. */
export interface Node {
  readonly marker: Marker;
  readonly title: Title;
  /** True where numbering starts anew: an attachment opens before it. */
  readonly fresh: boolean;
  parent: Node | undefined;
  heading: boolean;
  /** True where its siblings are headings, be it one or not. */
  among: boolean;
}

/** Gives every node its parent by a stack of numbering habits, then decides which are headings. */
export function nest(nodes: readonly Node[]): void {
  const next = successors(nodes);
  const stack: number[] = [];
  const habits = new Set<number>();
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) continue;
    if (node.fresh) cut(stack, 0);
    const same = stack.findLastIndex((n) => nodes[n]?.marker.kind === node.marker.kind);
    if (same >= 0) cut(stack, same);
    else while (stack.length > 0 && closes(nodes, stack[stack.length - 1] ?? 0, node, next, habits)) stack.pop();
    node.parent = nodes[stack[stack.length - 1] ?? -1];
    if (node.parent) habits.add(habit(node.parent, node));
    stack.push(i);
  }
  vote(nodes);
}

/** Setting the length would also give the room back. */
function cut(stack: number[], length: number): void {
  while (stack.length > length) stack.pop();
}

function successors(nodes: readonly Node[]): Int32Array {
  const next = new Int32Array(nodes.length).fill(-1);
  const seen = new Int32Array(KINDS).fill(-1);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const kind = nodes[i]?.marker.kind ?? 0;
    next[i] = seen[kind] ?? -1;
    seen[kind] = i;
  }
  return next;
}

/** An inner level gives way to an outer habit, unless its own numbering goes on behind it (1. …（一）…（二）… 2.) or the text has nested so before. */
function closes(
  nodes: readonly Node[],
  top: number,
  node: Node,
  next: Int32Array,
  habits: ReadonlySet<number>,
): boolean {
  const open = nodes[top];
  if (!open || open.marker.kind < node.marker.kind) return false;
  const goesOn = nodes[next[top] ?? -1]?.marker.value === open.marker.value + 1;
  const inside = node.marker.value === 1 && node.marker.kind >= Kind.HanBracket;
  return !(inside && (goesOn || habits.has(habit(open, node))));
}

/** Which kind of number has stood under which. */
function habit(outer: Node, inner: Node): number {
  return outer.marker.kind * KINDS + inner.marker.kind;
}

interface Tally {
  readonly kind: number;
  all: number;
  titles: number;
  /** How much the kind in the whole text weighs: more where numbering runs on from group to group (22. behind 三、). */
  weight: number;
}

/** Siblings are headings where more than this share of them reads as titles. */
const SHARE = 0.6;

/**
 * Siblings are headings or items together: most of them must read as titles; few siblings listen to their kind in the whole text. An article that
 * only introduces its list（第十条　年度考核按以下步骤进行：）has no vote.
 */
function vote(nodes: readonly Node[]): void {
  const groups = new Map<Node | undefined, Tally[]>();
  const whole: Tally[] = Array.from({ length: KINDS }, (_, kind) => ({ kind, all: 0, titles: 0, weight: 0 }));
  const parents = new Set(nodes.map(({ parent }) => parent));
  const owns = nodes.map((node): Tally => {
    const own = tallyOf(groups, node);
    if (node.marker.kind === Kind.Article && node.title.introduces) return own;
    const all = whole[node.marker.kind] as Tally;
    own.all++;
    all.all++;
    if (!readsAsTitle(node) || isSentence(node, parents)) return own;
    own.titles++;
    all.titles++;
    return own;
  });
  nodes.forEach((node, i) => {
    const own = owns[i] as Tally;
    const all = whole[node.marker.kind] as Tally;
    const share = (own.titles + (own.weight * all.titles) / (all.all || 1)) / (own.all + own.weight);
    node.among = share > SHARE;
    node.heading = node.among && isTitled(node) && standsUnder(node);
  });
}

/** Below an item nothing is a heading, unless the item is an article without a title among articles with one. */
function standsUnder({ parent, marker }: Node): boolean {
  if (!parent || parent.heading || marker.kind <= Kind.Han) return true;
  return parent.marker.kind === Kind.Article && parent.among;
}

/** The tally of a node's siblings of its kind; begun with the first of them. */
function tallyOf(groups: Map<Node | undefined, Tally[]>, { parent, marker: { kind, value } }: Node): Tally {
  const tallies = groups.get(parent);
  const found = tallies?.find((tally) => tally.kind === kind);
  if (found) return found;
  const own = { kind, all: 0, titles: 0, weight: value === 1 ? 2 : 5 };
  if (tallies) tallies.push(own);
  else groups.set(parent, [own]);
  return own;
}

/** An article that is one sentence is no title: 第二条　本办法自公布之日起施行。 */
function readsAsTitle({ title, marker }: Node): boolean {
  return title.likely && !(marker.kind === Kind.Article && title.alone && title.body > title.end);
}

/** 1.建成覆盖城乡的服务体系。: a line that is one sentence, with nothing under it; of （一） and above a full stop behind a title is common. */
const isSentence = (node: Node, parents: ReadonlySet<Node | undefined>): boolean =>
  node.title.alone && node.title.body > node.title.end && node.marker.kind > Kind.HanBracket && !parents.has(node);

function isTitled(node: Node): boolean {
  const { title, marker } = node;
  if (marker.kind === Kind.Article && !readsAsTitle(node)) return false;
  const length = title.end - title.start;
  const longest = marker.kind <= Kind.Section ? 90 : marker.kind <= Kind.Han ? 80 : 60;
  return length > 0 && length <= longest && marker.kind !== Kind.Circled && !title.measure;
}
