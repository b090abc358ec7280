/** What is built anew, rebuilt or enlarged: 新（改）建, 改（扩）建, 新（改、扩）建, 新建（扩建）. Data only. */
const heads = "新改扩";
const others = "新改扩续迁重";
const pairs = "改、扩 扩、改 改扩 扩改 改、迁 迁、改 迁、扩 续、改";

/** The verbs, a blank between two. */
export function buildingVerbs(): string {
  const out: string[] = [];
  for (const head of heads) {
    const inside = [...others].filter((other) => other !== head);
    for (const other of [...inside, ...pairs.split(" ").filter((pair) => !pair.includes(head))])
      out.push(`${head}（${other}）建`, `${head}(${other})建`);
    for (const other of inside) out.push(`${head}建（${other}建）`);
  }
  return out.join(" ");
}
