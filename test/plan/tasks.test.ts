import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import type { Plan, Task } from "../../src/plan/plan.ts";
import { readSource } from "../../src/read/read-source.ts";

const planOf = async (text: string): Promise<Plan> =>
  (await extract(readSource("a.txt", Buffer.from(text)).value)).value;
const show = ({ marker, title, agencies, deadline }: Task) => {
  const due = [deadline ?? []].flat().map(({ every, by, text }) => every ?? by ?? text);
  const names = (agencies ?? []).map(({ name, role }) => `${name}:${role}`);
  return [[marker, title].filter(Boolean).join(""), names.join(" "), due.join(" ")].join("|");
};
const tasksOf = async (text: string) => ((await planOf(text)).tasks ?? []).map(show);

describe("which item a list belongs to", () => {
  test.each([
    [
      "a heading's own text",
      "（一）建设驿站。整合沿线资源。（市交通运输局）\n（二）建设绿道。打通断点。（市园林局）",
      ["（一）建设驿站|市交通运输局:responsible|", "（二）建设绿道|市园林局:responsible|"],
    ],
    [
      "a paragraph that bodies open before a colon; not money, nor words that are no body",
      "一、各部门任务\n县水利局、县农业农村局：新建水库1座。新增灌溉面积2万亩。\n县财政局：200万元。\n主要措施：新建渠道。",
      ["新建水库1座|县水利局:responsible 县农业农村局:responsible|"],
    ],
    [
      "the title of a heading",
      "一、强化水源保护（市水务局牵头）\n完善监测网络。\n二、加强管网改造\n更新老旧管网。",
      ["一、强化水源保护|市水务局:lead|"],
    ],
    [
      "each bullet that has one",
      "（一）培育主体\n——扶持合作社。发放补贴。（县农业农村局）\n——扶持家庭农场。开展评选。（县林业局）",
      ["——扶持合作社|县农业农村局:responsible|", "——扶持家庭农场|县林业局:responsible|"],
    ],
    [
      "all bullets, where the last alone has one",
      "（一）培育主体\n——扶持合作社。发放补贴。\n——扶持家庭农场。开展评选。（县农业农村局、县林业局）",
      ["（一）培育主体|县农业农村局:responsible 县林业局:responsible|"],
    ],
    [
      "all paragraphs below a heading, where it stands alone behind them",
      "1．健全预案体系\n（1）修订总体预案，明确各级响应程序与处置流程，每两年评估一次。\n（2）编制专项预案，加强与周边地区的衔接联动。\n（责任单位：市应急局）\n2．加强队伍建设\n（1）组建专业队伍，配齐装备器材。（责任单位：市消防救援支队）\n（2）培训志愿者，完善激励办法。（责任单位：团市委）",
      [
        "1.健全预案体系|市应急局:responsible|",
        "（1）组建专业队伍|市消防救援支队:responsible|",
        "（2）培训志愿者|团市委:responsible|",
      ],
    ],
    [
      "a numbered paragraph without a title",
      "一、主要任务\n1．推动老旧电梯更新，对运行十五年以上的开展安全评估，建立住宅电梯维保信息公示制度并接受监督。（市市场监管局）\n2．加快充电设施建设，利用公共停车场布局快充站点，鼓励居住社区开展统建统服并简化报装。（市能源局）",
      ["1.推动老旧电梯更新|市市场监管局:responsible|", "2.加快充电设施建设|市能源局:responsible|"],
    ],
    [
      "none: the text behind the lists is under no item",
      "（一）完善制度。出台管理办法。（省财政厅）\n省审计厅要加强对资金使用情况的审计监督。",
      ["（一）完善制度|省财政厅:responsible|", "加强对资金使用情况的审计监督|省审计厅:responsible|"],
    ],
  ])("%s", async (_, text, tasks) => {
    expect(await tasksOf(text)).toEqual(tasks);
  });
});

describe("when a task is due", () => {
  test.each([
    ["the date of work", "（一）编制规划。2027年6月底前完成初稿。（市规划局）", "2027-06"],
    ["several dates", "（一）编制规划。2027年6月底前完成初稿，2028年3月底前报批。（市规划局）", "2027-06 2028-03"],
    ["not the date of an aim", "（一）发展林业。到2030年，森林生态服务体系基本建成。（省林草局）", ""],
    ["not the date of a figure to reach", "（一）建设站点。2028年底前建成便民站点60个。（市商务局）", ""],
    ["not how often a part is done", "（一）强化监管。每年开展专项抽查。（市市场监管局）", ""],
    ["every year by a month", "（一）强化督查。每年11月底前报送总结。（市督查室）", "year"],
    ["a date in the list", "（一）强化督查。报送总结。（2027年10月底前，市督查室负责）", "2027-10"],
    ["without an end", "（一）强化督查。报送总结。（市督查室负责，持续推进）", "持续推进"],
  ])("%s", async (_, text, due) => {
    expect((await tasksOf(text)).map((task) => task.split("|")[2])).toEqual([due]);
  });

  test("a date alone makes a task, but not in a section of goals", async () => {
    const tasks = await tasksOf(
      "一、工作目标\n2027年底前全面建立信用档案。\n二、重点任务\n（一）清理台账。2027年9月底前完成信息核验。\n（二）开展宣传。普及法律知识。",
    );
    expect(tasks).toEqual(["（一）清理台账||2027-09"]);
  });
});

test.each(["县级以上人民政府", "市县两级政府", "各级党委政府", "有关部门", "乡镇政府", "省内企业"])(
  "%s names no body that can be given a duty",
  async (name) => {
    expect(await tasksOf(`（一）加强宣传。${name}要开展形式多样的普法活动。`)).toEqual([]);
  },
);

test("a short name stands for the group that the text set up", async () => {
  const { tasks, bodies } = await planOf(
    "（一）加强领导。成立市节水工作领导小组，办公室设在市水务局。\n（二）督促落实。领导小组负责年度考核。",
  );
  expect(bodies).toMatchObject([{ name: "市节水工作领导小组", office: "市水务局" }]);
  expect(tasks?.map(show)).toEqual(["（二）督促落实|市节水工作领导小组:responsible|"]);
});

test("a goal has the bodies of the task around it", async () => {
  const { goals, agencies } = await planOf(
    "（一）扩大覆盖。到2028年，建成社区书屋300个。（县文旅局、县教育局）\n（二）提升质量。到2028年，群众满意度达到92%以上。",
  );
  expect(goals?.map(({ agencies: names }) => names?.map(({ name }) => name))).toEqual([
    ["县文旅局", "县教育局"],
    undefined,
  ]);
  expect(agencies?.[0]).toEqual({ name: "县文旅局", tasks: ["1"], goals: ["社区书屋@2028"] });
});

test("spellings of one body are one, those of two are two", async () => {
  const { agencies } = await planOf(
    "青海省关于做好种源保护的意见\n\n（一）开展普查。摸清底数。（省发改委、省农业农村厅）\n（二）建设基地。改善条件。（青海省发展和改革委员会、财政厅）\n（三）加强保护。落实责任。（省财政厅、市财政局、省科技厅）\n",
  );
  expect(agencies?.map(({ name, also }) => [name, ...(also ?? [])])).toEqual([
    ["省发改委", "青海省发展和改革委员会"],
    ["省农业农村厅"],
    ["财政厅", "省财政厅"],
    ["市财政局"],
    ["省科技厅"],
  ]);
});

test("a table of tasks in groups, whose names reach down over several rows", async () => {
  const text =
    "丰和市重点改革任务清单\n领域\t序号\t改革任务\t年度目标\t牵头单位\t完成时限\n" +
    "经济体制\t1\t深化简政改革\t一网通办率达到95%\t市审批局\t2024年10月\n\t2\t推进国企改革\t证券化率提高到50%\t市国资委\t2024年12月";
  expect(await tasksOf(text)).toEqual(["1深化简政改革|市审批局:lead|2024-10", "2推进国企改革|市国资委:lead|2024-12"]);
  expect((await planOf(text)).goals?.map(({ scope }) => scope)).toEqual([["深化简政改革"], ["推进国企改革"]]);
});
