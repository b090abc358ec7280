import type { RuleCode } from "../diagnostic.ts";
import type { Language } from "./language.ts";
import type { Documentation } from "./messages.ts";

/** What `validate` says: the sentences of each code, with {values} to be filled in, and its documentation. */
export const ruleCodes: Readonly<Record<RuleCode, Readonly<Record<Language, Documentation>>>> = {
  schema: {
    en: {
      summary: "not as the schema of the model has it",
      sentence: {
        "missing-key": "{key} is missing",
        "unknown-key": "there is no key {key} here",
        "wrong-type": "{key} is {found}; it should be of type {expected}",
        "wrong-value": "{key} is {found}; it should be {expected}",
        "too-small": "{key} is {found}; it should be {expected} or more",
        "too-short": "{key} is {found}; it should hold {expected} or more, else be left out",
        "too-big": "{key} is {found}; it should be at most {expected}",
        "wrong-form": "{key} is {found}; it does not have the form {expected}",
      },
      text: "A key is missing, unknown or has a value that it cannot have. `qplan schema` prints the schema; an editor with a YAML language server shows it while you type. Until the schema holds, the rules are not run.",
    },
    zh: {
      summary: "不符合模型的结构定义",
      sentence: {
        "missing-key": "缺少 {key}",
        "unknown-key": "这里没有名为 {key} 的键",
        "wrong-type": "{key} 为 {found}，类型应为 {expected}",
        "wrong-value": "{key} 为 {found}，应为 {expected}",
        "too-small": "{key} 为 {found}，不应小于 {expected}",
        "too-short": "{key} 为 {found}，至少应有 {expected} 个字或项，否则应省略",
        "too-big": "{key} 为 {found}，不应大于 {expected}",
        "wrong-form": "{key} 为 {found}，形式应为 {expected}",
      },
      text: "缺少某个键、出现未知的键，或值不合要求。`qplan schema` 打印结构定义；支持 YAML 语言服务的编辑器会在输入时提示。结构不正确时不再检查其他规则。",
    },
  },
  "percent-out-of-range": {
    en: {
      summary: "a share lies outside 0 to 100 %",
      sentence: "{indicator} is {value}{unit}: a share of a whole lies between 0 and 100 %",
      text: "The indicator is a share of a whole (its name ends in a word for rate, share or proportion, or a base is given) and the figure is a level, not a change. Rates that may lie above 100 %, such as growth, completion and gross enrolment, are left alone.",
    },
    zh: {
      summary: "比率超出 0 至 100 % 的范围",
      sentence: "{indicator}为 {value}{unit}：占整体的比率应在 0 与 100 % 之间",
      text: "指标是整体中的占比（名称以率、比例、比重等结尾，或注明了基数），数字是所达到的水平而不是变化量。增长率、完成率、毛入学率等可以超过 100 % 的比率不在此列。",
    },
  },
  "range-upside-down": {
    en: {
      summary: "a range ends below its start",
      sentence: "the range goes from {from} to {to}",
      text: "The upper end of a figure or of money lies below the lower one, or a period or deadline ends before it begins.",
    },
    zh: {
      summary: "范围的终点小于起点",
      sentence: "范围从 {from} 到 {to}",
      text: "数字或资金的上限小于下限，或时段、期限的结束早于开始。",
    },
  },
  "deadline-before-issue": {
    en: {
      summary: "a deadline lies before the date of the document",
      sentence: "{text} ({by}) lies before {issued}, when the document was issued",
      text: "What a document asks for cannot be due before it was issued. Dates are compared as far as both tell: 2015 and 2015-06 are no contradiction. Either a date is wrong in the document, or it is the date of a result.",
    },
    zh: {
      summary: "期限早于文件的印发日期",
      sentence: "{text}（{by}）早于文件的印发日期 {issued}",
      text: "文件要求的事项不可能在印发之前到期。日期按双方都写明的精度比较：2015 与 2015-06 不算矛盾。要么文件中的日期有误，要么这是已有成绩的日期。",
    },
  },
  "deadline-outside-period": {
    en: {
      summary: "a deadline lies outside the period of the plan",
      sentence: "{text} ({by}) lies outside the plan's period, {from} to {to}",
      text: "The document says for which years it holds, and the goal or task is due in another. Visions for later years are a usual reason, misprinted years another.",
    },
    zh: {
      summary: "期限不在规划期内",
      sentence: "{text}（{by}）不在规划期 {from} 至 {to} 之内",
      text: "文件写明了规划期，而目标或任务的期限在规划期之外。常见原因是远景目标，也可能是年份有误。",
    },
  },
  "two-figures": {
    en: {
      summary: "one goal has two different figures",
      sentence: "{indicator} is {figure} here and {other} elsewhere, by the same date",
      text: "Two entries of the same section have the same indicator, scope, condition, unit and date but different figures. A floor and a ceiling (at least 85, at most 95) are no contradiction.",
    },
    zh: {
      summary: "同一目标有两个不同的数字",
      sentence: "{indicator}此处为 {figure}，另一处为 {other}，期限相同",
      text: "同一章节中两个条目的指标、领域、条件、单位和期限都相同，数字却不同。下限与上限（85 以上、95 以下）不算矛盾。",
    },
  },
  "box-against-text": {
    en: {
      summary: "a box or table contradicts the text",
      sentence: "{indicator} is {box} in the box and {text} in the text, by the same date",
      text: "A box or table repeats an indicator of the text by the same date with another figure. The document contradicts itself; ask whoever issued it.",
    },
    zh: {
      summary: "专栏或表格与正文不一致",
      sentence: "{indicator}在专栏中为 {box}，在正文中为 {text}，期限相同",
      text: "专栏或表格重复了正文中期限相同的指标，数字却不同。文件自相矛盾，请向发文机关核实。",
    },
  },
  "later-but-weaker": {
    en: {
      summary: "a later date asks for less",
      sentence: "{indicator} is {figure} by {by}, less strict than {other} by {before}",
      text: "The same goal has two dates, and the figure of the later one is easier to reach. Whether higher or lower is stricter depends on what is measured.",
    },
    zh: {
      summary: "期限更晚，要求反而更低",
      sentence: "{indicator}期限 {by} 为 {figure}，低于期限 {before} 的要求 {other}",
      text: "同一目标有先后两个期限，较晚的反而更容易达到。数字高低哪个更严，取决于所衡量的内容。",
    },
  },
  "goal-without-deadline": {
    en: {
      summary: "a goal has no deadline",
      sentence: "{id} has no deadline",
      text: "Neither the sentence nor its paragraph, list or heading says by when. A plan's last year is not taken for it.",
    },
    zh: {
      summary: "目标没有期限",
      sentence: "{id} 没有期限",
      text: "句子、段落、列表和标题都没有说明何时达到。不以规划的最后一年代替。",
    },
  },
  "unknown-section": {
    en: {
      summary: "a section is not in the outline",
      sentence: "{id} stands in section {section}, which the outline does not have",
      text: "The `section` of a goal, task or result is an id of `outline`.",
    },
    zh: {
      summary: "章节不在提纲中",
      sentence: "{id} 属于章节 {section}，提纲中没有",
      text: "目标、任务和成绩的 `section` 应是 `outline` 中的编号。",
    },
  },
  "duplicate-id": {
    en: {
      summary: "an id or name stands twice in its list",
      sentence: "{id} stands twice",
      text: "Goals, tasks, results and sections are told apart by their ids, bodies and agencies by their names.",
    },
    zh: {
      summary: "编号或名称重复",
      sentence: "{id} 出现两次",
      text: "目标、任务、成绩和章节以编号区分，机构以名称区分。",
    },
  },
  "unknown-agency": {
    en: {
      summary: "a body is not listed under agencies",
      sentence: {
        main: "{name} is not listed under agencies, nor as another spelling there",
        meant: "{name} is not listed under agencies; {meant} is",
      },
      text: "Every body that a task or goal names stands once under `agencies`, by its name or under `also`. A name that does not is misspelled or not yet listed.",
    },
    zh: {
      summary: "机构没有列在 agencies 中",
      sentence: {
        main: "{name} 没有列在 agencies 中，也不是其中某个机构的其他写法",
        meant: "{name} 没有列在 agencies 中；其中有 {meant}",
      },
      text: "任务和目标提到的每个机构都应列在 `agencies` 中一次，写作名称或列在 `also` 之下。没有列出的名称可能有误，或尚未列入。",
    },
  },
  "stale-index": {
    en: {
      summary: "agencies does not say what tasks and goals say",
      sentence: {
        main: "{key} of {name} is {listed}; by the tasks and goals it is {carried}",
        nowhere: "no task or goal names {name}",
        unlisted: "tasks and goals name bodies, and there is no list of agencies",
      },
      text: "The lists of ids under `agencies` follow from the bodies that tasks and goals name. --fix writes them anew; what is named nowhere is left for you to decide.",
    },
    zh: {
      summary: "agencies 与任务、目标不一致",
      sentence: {
        main: "{name} 的 {key} 为 {listed}，按任务和目标应为 {carried}",
        nowhere: "没有任务或目标提到 {name}",
        unlisted: "任务和目标提到了机构，但没有 agencies 列表",
      },
      text: "`agencies` 下的编号由任务和目标中的机构得出。--fix 会重新写出；没有任何地方提到的机构由您决定。",
    },
  },
  "quote-not-in-source": {
    en: {
      summary: "the source does not hold the quoted words",
      sentence: "the source does not hold {quote}",
      text: "The words of `quote` do not stand in the cleaned text of the document (`qplan explain FILE --stage clean` shows it). They were changed, or the document was.",
    },
    zh: {
      summary: "原文中没有所引的文字",
      sentence: "原文中没有“{quote}”",
      text: "`quote` 的文字不在清理后的原文中（`qplan explain 文件 --stage clean` 可以查看）。引文或原文被改动过。",
    },
  },
  "at-misses": {
    en: {
      summary: "a place does not lead to the quoted words",
      sentence: {
        main: "{quote} stands at line {line}, column {column}",
        beyond: "line {line} lies behind the end of the source, which has {lines} lines",
      },
      text: "`at` is the place of the quoted words in the file as read: line, column and length in characters. Where they stand once, --fix corrects it.",
    },
    zh: {
      summary: "位置与所引文字不符",
      sentence: {
        main: "“{quote}”在第 {line} 行第 {column} 列",
        beyond: "第 {line} 行超出原文末尾，原文共 {lines} 行",
      },
      text: "`at` 是所引文字在原文件中的位置：行、列和字数。如果只出现一次，--fix 会更正。",
    },
  },
  "ledger-sum": {
    en: {
      summary: "the ledger of figures does not add up",
      sentence: "the total is {total}, the classes add up to {sum}",
      text: "Every numeral of the text is in exactly one class, so the classes and the unexplained figures add up to `total`.",
    },
    zh: {
      summary: "数字台账不平",
      sentence: "总数为 {total}，各类合计为 {sum}",
      text: "文中每个数字恰好属于一类，因此各类与未解释的数字之和应等于 `total`。",
    },
  },
  "source-missing": {
    en: {
      summary: "the source of the model was not found",
      sentence: {
        main: "there is no file {file}; the model was not held against its source",
        stdin: "the model was read from standard input; it was not held against its source",
      },
      text: "`source.path` is the path of the document relative to the model. Without it quotes, places and drift cannot be looked at. --no-source says that this is meant.",
    },
    zh: {
      summary: "没有找到模型的原文",
      sentence: {
        main: "没有文件 {file}，未与原文核对",
        stdin: "模型读自标准输入，未与原文核对",
      },
      text: "`source.path` 是原文相对于模型的路径。没有原文就无法核对引文、位置和差异。如果有意如此，请使用 --no-source。",
    },
  },
  "source-changed": {
    en: {
      summary: "the source is another file than the one that was read",
      sentence: "the file is no longer the one that was read: {key} was {model} and is {source}",
      text: "The sha256 of the document differs from that in the model. Where the document still says what the model says, --fix writes the new one; else there are findings of drift, and the document is to be extracted again.",
    },
    zh: {
      summary: "原文已不是当时读取的文件",
      sentence: "文件已不是当时读取的文件：{key} 原为 {model}，现为 {source}",
      text: "原文的 sha256 与模型中的不同。如果原文所述仍与模型一致，--fix 会写入新值；否则会报告 drift，需要重新提取。",
    },
  },
  drift: {
    en: {
      summary: "the model does not say what its source says",
      sentence: {
        differs:
          "{key} is {model} in the model and {source} in the source; if you corrected it, mark the entry `reviewed: true`",
        missing: "the source also says {key}",
        extra: "the source does not say {key}; if you added it, mark the entry `reviewed: true`",
      },
      text: "The document was read again, and what came out differs from the model: the document was changed, the model was, or a newer qplan reads it in another way. An entry that a person corrected is marked `reviewed: true`, and is no drift. Else extract the document again.",
    },
    zh: {
      summary: "模型与原文所述不一致",
      sentence: {
        differs: "{key} 在模型中为 {model}，在原文中为 {source}；如果是您更正的，请在条目上标注 `reviewed: true`",
        missing: "原文中还有 {key}",
        extra: "原文中没有 {key}；如果是您添加的，请在条目上标注 `reviewed: true`",
      },
      text: "重新读取原文，结果与模型不同：原文改动过，模型改动过，或新版 qplan 的读法不同。由人更正过的条目标注 `reviewed: true`，不算差异。否则请重新提取。",
    },
  },
};
