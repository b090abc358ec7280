import type { IToken } from "chevrotain";
import { type NamesNode, parseDuty } from "../../grammars/agency.ts";
import { SHARED_HEAD } from "../../grammars/vocabulary/organs.ts";
import { OFFICES, type Role } from "../../grammars/vocabulary/roles.ts";
import type { Span } from "../span.ts";
import type { Agency, Duty, NamedGroup } from "./duty.ts";
import { lexAgencies, type NameToken } from "./lex-agencies.ts";

const office = new RegExp(`(?:${OFFICES})$`);
const sharedHead = new RegExp(SHARED_HEAD);

/**
 * Reads a stretch that is a list of bodies as a whole, with or without words for what they do; undefined where it is none. A list without
 * such words needs a name that is surely a body's and none that is doubtful: （钢铁、水泥）, （医院、学校） are none. Offsets are those of `text`.
 */
export function readDuty(text: string, start: number, end: number): Duty | undefined {
  const tokens = lexAgencies(text, start, end);
  if (!tokens?.some(({ tokenType }) => tokenType.name === "Name" || tokenType.name === "Timing")) return undefined;
  const node = parseDuty(tokens);
  if (!node) return undefined;
  const labelled = node.groups.some(({ label }) => label);
  const tailed = node.groups.some(({ tail }) => tail);
  const groups = node.groups.filter((group) => group.label || areBodies(group, tailed || labelled));
  if (!labelled && groups.length < node.groups.length) return undefined;
  if (node.groups.length === 0 && tokens.every(({ tokenType }) => tokenType.name !== "TimeLabel")) return undefined;
  return {
    start,
    end,
    groups: groups.flatMap(namedGroups),
    timings: node.timings.map(({ startOffset, endOffset }) => ({ start: startOffset, end: (endOffset as number) + 1 })),
    firstLeads: node.firstLeads,
    holdsOn: node.holdsOn,
  };
}

/**
 * Where a word says what they do a name will do, else most must surely be bodies, offices and mass organs beside a sure name too: 省科技厅、财政厅、妇联. 济南 needs
 * a name behind it to share its head.
 */
function areBodies({ names, helpers }: NamesNode, told: boolean): boolean {
  if (names.at(-1)?.tokenType.name === "Place") return false;
  const all = [...names, ...helpers] as NameToken[];
  const sure = all.filter(({ kind }) => kind === "named" || kind === "class");
  const alike = ({ kind, image }: NameToken) => kind === "short" || (kind === "plain" && office.test(image));
  const offices = sure.length > 0 ? all.filter(alike) : [];
  return told || 2 * (sure.length + offices.length) >= all.length;
}

/**
 * The bodies in the cell of a table whose column is headed as one of bodies, with the role that the cell itself tells（牵头单位：市数据局；配合单位：…）
 * or else that of its column; undefined where it holds something else.
 */
export function readCellGroups(text: string, { start, end }: Span, column: Role): NamedGroup[] | undefined {
  const tokens = lexAgencies(text, start, end, true);
  const groups = tokens && parseDuty(tokens)?.groups.flatMap(namedGroups);
  return groups?.map(({ names, role }) => ({ names, role: role === "responsible" ? column : (role ?? column) }));
}

function namedGroups(group: NamesNode): NamedGroup[] {
  const role = ((group.label ?? group.tail) as NameToken | undefined)?.role;
  const names = written(group.names);
  if (group.names.some((name) => (name as NameToken).role))
    return names.map((name, i) => ({ names: [name], role: (group.names[i] as NameToken).role ?? role }));
  if (group.helpers.length === 0) return [{ names, role }];
  return [
    { names, role: "lead" },
    { names: written(group.helpers), role: "support" },
  ];
}

/** Names as written, without blanks; those that share the head of the next one have it too: 济南、青岛市政府 → 济南市政府. */
function written(tokens: readonly IToken[]): string[] {
  const names = tokens.map(({ image }) => image.replace(/\s+/g, ""));
  let head = "";
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i] as string;
    if (tokens[i]?.tokenType.name !== "Place") head = sharedHead.exec(name)?.[0] ?? "";
    else names[i] = name.endsWith(head.charAt(0)) ? name + head.slice(1) : name + head;
  }
  return names;
}

/**
 * The bodies of a list with their roles. 负责 beside 配合 is to lead; where nobody leads and `firstLeads` holds, the first of several
 * does; a list that makes no difference makes all responsible（annotation.md, A task）.
 */
export function agenciesOf(groups: readonly NamedGroup[], firstLeads: boolean): Agency[] {
  const leads = groups.some(({ role }) => role === "lead");
  const helps = groups.some(({ role }) => role === "support");
  const plain: Role = helps && !leads ? "lead" : "responsible";
  const agencies = groups.flatMap(({ names, role }) =>
    names.map((name) => ({ name, role: role === undefined || role === "responsible" ? plain : role })),
  );
  const [first, ...others] = agencies;
  return firstLeads && !leads && !helps && first && others.length > 0
    ? [{ ...first, role: "lead" }, ...others]
    : agencies;
}
