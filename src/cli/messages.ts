import type { Code, Severity } from "../diagnostic.ts";
import type { Language } from "./language.ts";
import { ruleCodes } from "./rule-messages.ts";

/** What a diagnostic code means: one line for the terminal, and the whole story for `qplan explain --code`. */
export interface Documentation {
  readonly summary: string;
  /** What is said of one finding, with {values} to be filled in; by kind where there are several sentences. */
  readonly sentence?: string | Readonly<Record<string, string>>;
  readonly text: string;
}

/** The catalogue of every diagnostic code, in both languages. */
export const codes: Readonly<Record<Code, Readonly<Record<Language, Documentation>>>> = {
  ...ruleCodes,
  "unexplained-figure": {
    en: {
      summary: "no rule explains this figure",
      sentence: "no rule explains {quote}",
      text: "A numeral of the text is no goal, no result, no date and none of the other known kinds. It is listed under `figures.unexplained` in the model and taken for nothing: qplan does not guess. Look at the words; with --strict such figures make the exit code 1.",
    },
    zh: {
      summary: "没有规则能解释这个数字",
      sentence: "没有规则能解释“{quote}”",
      text: "文中的这个数字既不是目标，也不是已有成绩、日期或其他已知的类别。它列在模型的 `figures.unexplained` 之下，不作任何猜测。请核对原文；使用 --strict 时，存在这样的数字会使退出码为 1。",
    },
  },
  "damaged-text": {
    en: {
      summary: "characters are damaged and could not be repaired",
      text: "Characters were lost or changed before the text came to qplan (a wrong encoding, a lost byte, a lost % sign), and they cannot be got back without guessing. They stay as they are. Figures that stand in such a place give no goal. Compare with the original publication.",
    },
    zh: {
      summary: "文字已损坏，无法修复",
      text: "文字在读入之前已经丢失或改变（编码错误、丢失字节、丢失百分号），不作猜测就无法恢复，因此保持原样。处在这些地方的数字不作为目标。请与原始发布文本核对。",
    },
  },
  "empty-text": {
    en: {
      summary: "there is no text to read",
      text: "The input holds nothing but white space. The model has no goals. A scanned document must be recognised first (OCR).",
    },
    zh: {
      summary: "没有可读的文字",
      text: "输入中只有空白，模型里没有目标。扫描件需要先做文字识别。",
    },
  },
  "no-outline": {
    en: {
      summary: "no numbered heading was found",
      text: "The text has no headings such as those numbered with Chinese numerals, chapters or Arabic numerals. Goals are found all the same; they have no section.",
    },
    zh: {
      summary: "没有找到带编号的标题",
      text: "文中没有“一、”“第一章”“1.”这类标题。目标仍会提取，但没有所属章节。",
    },
  },
  "lost-numbering": {
    en: {
      summary: "numbers that the program counts are not in this format's text",
      text: "In the old format of Word and WPS (.doc, .wps) the numbers of headings and lists are counted by the program when it shows the document, and its text holds only those that were typed. Headings may be missing from the outline. Open the file in Word or WPS and save it as docx: qplan counts the numbers of a docx itself.",
    },
    zh: {
      summary: "该格式的文字中没有自动编号",
      text: "在旧的 Word、WPS 格式（.doc、.wps）中，标题和列表的自动编号由软件显示时计算，文字里只有手工输入的编号，因此提纲可能缺少标题。请用 Word 或 WPS 打开并另存为 docx：qplan 会自己计算 docx 的编号。",
    },
  },
};

/** What a summary counts: one, several. */
export type Counted =
  | "measured"
  | "unmeasured"
  | "tasks"
  | "agencies"
  | "bodies"
  | "results"
  | "funding"
  | "figures"
  | "unexplained";

/** What heads the columns of a table of many documents. */
export const heads: Readonly<
  Record<Language, Readonly<Record<"goals" | "tasks" | "results" | "figures" | "unexplained", string>>>
> = {
  en: { goals: "goals", tasks: "tasks", results: "results", figures: "figures", unexplained: "unexplained" },
  zh: { goals: "目标", tasks: "任务", results: "成绩", figures: "数字", unexplained: "未解释" },
};

/** How a count is said, of one and of several. */
export const counted: Readonly<Record<Language, Readonly<Record<Counted, readonly [string, string]>>>> = {
  en: {
    measured: ["goal with a figure", "goals with a figure"],
    unmeasured: ["goal without a figure", "goals without a figure"],
    tasks: ["task", "tasks"],
    agencies: ["agency", "agencies"],
    bodies: ["leading group", "leading groups"],
    results: ["result", "results"],
    funding: ["sum of funding", "sums of funding"],
    figures: ["figure", "figures"],
    unexplained: ["unexplained", "unexplained"],
  },
  zh: {
    measured: ["个量化目标", "个量化目标"],
    unmeasured: ["个定性目标", "个定性目标"],
    tasks: ["项任务", "项任务"],
    agencies: ["个责任单位", "个责任单位"],
    bodies: ["个领导机构", "个领导机构"],
    results: ["项已有成绩", "项已有成绩"],
    funding: ["笔资金", "笔资金"],
    figures: ["个数字", "个数字"],
    unexplained: ["个未解释", "个未解释"],
  },
};

/** The longest value that stands whole in a sentence, in characters. */
const longestValue = 60;

/** What a finding says, in a language: its code's sentence with the values filled in. */
export function sentence(
  {
    code,
    kind = "main",
    values = {},
  }: { code: Code; kind?: string; values?: Readonly<Record<string, string | number>> },
  language: Language,
): string {
  const { summary, sentence: said = summary } = codes[code][language];
  return filled(typeof said === "string" ? said : (said[kind] ?? summary), values);
}

/** A pattern with its {values}. */
export function filled(pattern: string, values: object): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = `${(values as Readonly<Record<string, unknown>>)[name]}`;
    return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  });
}

/** The words of the command line itself. */
export const words: Readonly<
  Record<
    Language,
    Readonly<
      Record<
        | Severity
        | "hint"
        | "more"
        | "seeLine"
        | "findings"
        | "mended"
        | "comma"
        | "nothing"
        | "lookAt"
        | "repairs"
        | "readAs"
        | "text"
        | "speed"
        | "left"
        | "document"
        | "others"
        | "total"
        | "failed"
        | "unchanged"
        | "done"
        | "stopped"
        | "goOn",
        string
      >
    >
  >
> = {
  en: {
    error: "error",
    warning: "warning",
    info: "info",
    hint: "hint",
    more: "more (-v shows all)",
    comma: ", ",
    nothing: "nothing found",
    lookAt: "look at:",
    seeLine: "see also line {line}",
    findings: "models {models}, errors {error}, warnings {warning}, infos {info}",
    mended: "{mended} values mended",
    repairs: "repairs",
    readAs: "read as",
    text: "text",
    speed: "{rate}/s",
    left: "{time} left",
    document: "document",
    others: "{count} others",
    total: "total",
    failed: "failed",
    unchanged: "unchanged",
    done: "{documents} documents, {failed} failed, {unchanged} unchanged; {seconds} s, {rate} a second",
    stopped: "stopped: {begun} of {documents} documents are done",
    goOn: "the same command with --resume does the others",
  },
  zh: {
    error: "错误",
    warning: "警告",
    info: "提示",
    hint: "建议",
    more: "处（用 -v 显示全部）",
    comma: "，",
    nothing: "未提取到内容",
    lookAt: "请核对：",
    seeLine: "另见第 {line} 行",
    findings: "模型 {models}，错误 {error}，警告 {warning}，提示 {info}",
    mended: "更正了 {mended} 处",
    repairs: "修复",
    readAs: "读作",
    text: "文本",
    speed: "{rate} 份/秒",
    left: "剩余 {time}",
    document: "文件",
    others: "其余 {count} 份",
    total: "合计",
    failed: "失败",
    unchanged: "未变",
    done: "共 {documents} 份文件，失败 {failed}，未变 {unchanged}；{seconds} 秒，每秒 {rate} 份",
    stopped: "已中止：{documents} 份文件完成了 {begun} 份",
    goOn: "用同一命令加 --resume 可完成其余文件",
  },
};
