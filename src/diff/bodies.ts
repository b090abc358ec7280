import type { Body, Plan } from "../plan/plan.ts";
import { likeness } from "./alike.ts";
import type { Difference } from "./difference.ts";
import { entriesOf, listOf, textOf } from "./entries.ts";
import { type Habits, pairAlike, pairSame } from "./pair.ts";
import { type Part, partsKey, roleChanges, wordChange } from "./roles.ts";

const habits: Habits<Body> = {
  key: (body) => `${textOf(body.name)}\n${partsKey(peopleOf(body))}`,
  identity: ({ name }) => textOf(name),
  words: [{ of: ({ name }) => textOf(name), least: 0.5 }],
  fit: (old, now) =>
    0.8 * likeness(textOf(old.name), textOf(now.name)) + 0.2 * Number(habits.key(old) === habits.key(now)),
  enough: 0.4,
};

/** What happened to the leading groups of a plan: set up, dissolved, renamed, who joined, left or has another office. */
export function bodyDifferences(old: Plan, now: Plan): Difference[] {
  const news = entriesOf<Body>(now, "bodies");
  const same = pairSame(entriesOf<Body>(old, "bodies"), news, habits);
  const rest = pairAlike(same.old, same.now, habits);
  const partner = new Map([...same.pairs, ...rest.pairs].map(([before, after]) => [after, before]));
  const present = news.flatMap((body) => {
    const before = partner.get(body);
    if (!before) return [difference(undefined, body, [{ kind: "added", field: "name" }])];
    const changes = [
      ...wordChange("name", before.name, body.name),
      ...roleChanges(peopleOf(before), peopleOf(body), "people"),
    ];
    return changes.length > 0 ? [difference(before, body, changes)] : [];
  });
  return [...present, ...rest.old.map((body) => difference(body, undefined, [{ kind: "dropped", field: "name" }]))];
}

/** Who is in a body, with the office of each; who houses its office too. */
function peopleOf({ lead, deputies, members, office }: Body): Part[] {
  const offices = { lead, deputy: deputies, member: members, office };
  return Object.entries(offices).flatMap(([role, names]) =>
    listOf(names).map((name) => ({
      key: `${textOf(name)}${role === "office" ? "/office" : ""}`,
      name: textOf(name),
      role,
    })),
  );
}

function difference(old: Body | undefined, now: Body | undefined, changes: Difference["changes"]): Difference {
  const entries = (body: Body | undefined) => (body ? [body] : []);
  return { of: "body", section: [], name: textOf((now ?? old)?.name), old: entries(old), new: entries(now), changes };
}
