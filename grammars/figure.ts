import type { IToken } from "chevrotain";
import { IslandParser } from "./island-parser.ts";
import { Shapes } from "./shapes.ts";
import * as t from "./tokens.ts";

/** One figure of an island: the rule that covers it and its tokens in order. What they mean is not said here. */
export interface FigureNode {
  readonly rule: "date" | "quantity" | "every" | "stray";
  readonly tokens: IToken[];
}

/** A figure as the types of its tokens tell it: the rule that covers it, and how many tokens it takes. */
interface FigureShape {
  readonly rule: FigureNode["rule"];
  readonly length: number;
}

/**
 * The grammar of an island: the tokens around a numeral. Every token lies in one node; what fits no rule is a stray.
 * Nodes are built by hand and not by CstParser, which costs five times as much (a CST with nothing in it but tokens).
 */
export class FigureParser extends IslandParser {
  #tokens: IToken[] = [];
  readonly #shapes = new Shapes<readonly FigureShape[]>();

  constructor(validate = false) {
    super(t.FIGURE_TOKENS, validate);
    this.performSelfAnalysis();
  }

  /** The figures of one island. */
  read(tokens: IToken[]): FigureNode[] {
    const shapes = this.#shapes.of(tokens, () => {
      this.input = tokens;
      return this.island().map((node) => ({ rule: node.rule, length: node.tokens.length }));
    });
    const only = shapes[0];
    if (only?.length === tokens.length) return [{ rule: only.rule, tokens }];
    let at = 0;
    return shapes.map(({ rule, length }) => {
      at += length;
      return { rule, tokens: tokens.slice(at - length, at) };
    });
  }

  readonly #keep = (token: IToken): void => {
    this.#tokens.push(token);
  };

  /** figure+ */
  readonly island = this.RULE("island", (): FigureNode[] => {
    const nodes: FigureNode[] = [];
    this.AT_LEAST_ONE(() => {
      this.ACTION(() => {
        this.#tokens = [];
      });
      const rule = this.OR({
        MAX_LOOKAHEAD: 2,
        DEF: [
          { ALT: () => this.SUBRULE(this.date) },
          { ALT: () => this.SUBRULE(this.quantity) },
          { ALT: () => this.SUBRULE(this.every) },
          { ALT: () => this.SUBRULE(this.stray) },
        ],
      }) as FigureNode["rule"];
      this.ACTION(() => {
        nodes.push({ rule, tokens: this.#tokens });
      });
    });
    return nodes;
  });

  /** 自2016年3月1日起 · 2016年至2020年 · 到2015年底前 · “十二五”期间 · 2015年和2018年之间 */
  readonly date = this.RULE("date", (): FigureNode["rule"] => {
    this.OPTION(() => this.#keep(this.CONSUME(t.DateHead)));
    this.SUBRULE(this.moment);
    this.OPTION1(() => this.#keep(this.CONSUME(t.Edge)));
    this.OPTION2({
      MAX_LOOKAHEAD: 2,
      DEF: () => {
        this.OR([
          { ALT: () => this.#keep(this.CONSUME(t.RangeMark)) },
          { ALT: () => this.#keep(this.CONSUME(t.JoinMark)) },
        ]);
        this.SUBRULE2(this.moment);
        this.OPTION3(() => this.#keep(this.CONSUME2(t.Edge)));
      },
    });
    return "date";
  });

  /** 2015年 · 2015年6月 · 2015年6月30日 · 6月30日 · 2015年上半年 · 2015-06-30 · “十二五” · 今年6月 */
  readonly moment = this.RULE("moment", () => {
    this.OR([
      {
        ALT: () => {
          this.OR1([
            { ALT: () => this.#keep(this.CONSUME(t.Year)) },
            { ALT: () => this.#keep(this.CONSUME(t.RelativeYear)) },
          ]);
          this.OPTION(() =>
            this.OR2([{ ALT: () => this.SUBRULE(this.monthDay) }, { ALT: () => this.#keep(this.CONSUME(t.YearPart)) }]),
          );
        },
      },
      { ALT: () => this.SUBRULE2(this.monthDay) },
      { ALT: () => this.#keep(this.CONSUME2(t.YearPart)) },
      { ALT: () => this.#keep(this.CONSUME(t.NumericDate)) },
      { ALT: () => this.#keep(this.CONSUME(t.Plan)) },
      { ALT: () => this.#keep(this.CONSUME(t.Day)) },
    ]);
  });

  /** 6月 · 6月30日 */
  readonly monthDay = this.RULE("monthDay", () => {
    this.#keep(this.CONSUME(t.Month));
    this.OPTION(() => this.#keep(this.CONSUME(t.Day)));
  });

  /** 超过20万人次以上 · 100—150个 · 未来五年 · 20和30之间 */
  readonly quantity = this.RULE("quantity", (): FigureNode["rule"] => {
    this.OPTION(() =>
      this.OR([{ ALT: () => this.#keep(this.CONSUME(t.Before)) }, { ALT: () => this.#keep(this.CONSUME(t.SpanHead)) }]),
    );
    this.SUBRULE(this.amount);
    this.OPTION1({
      MAX_LOOKAHEAD: 2,
      DEF: () => {
        this.OR1([
          { ALT: () => this.#keep(this.CONSUME(t.RangeMark)) },
          { ALT: () => this.#keep(this.CONSUME(t.JoinMark)) },
        ]);
        this.SUBRULE2(this.amount);
      },
    });
    this.OPTION2(() => this.#keep(this.CONSUME(t.Between)));
    this.OPTION3(() => this.#keep(this.CONSUME(t.After)));
    this.OPTION4(() => this.#keep(this.CONSUME(t.SpanTail)));
    return "quantity";
  });

  /** 1.2万余亩 · 百分之九十五 · 三分之二 · 一又二分之一 · 七成六 · 三成半 · 半个月 */
  readonly amount = this.RULE("amount", () => {
    this.OPTION(() => this.#keep(this.CONSUME(t.Minus)));
    this.OPTION1(() => this.#keep(this.CONSUME(t.PartHead)));
    this.#keep(this.CONSUME(t.Numeral));
    this.OPTION2({
      MAX_LOOKAHEAD: 2,
      DEF: () => {
        this.#keep(this.CONSUME(t.And));
        this.#keep(this.CONSUME2(t.Numeral));
      },
    });
    this.OPTION3({
      MAX_LOOKAHEAD: 2,
      DEF: () => {
        this.#keep(this.CONSUME(t.Over));
        this.#keep(this.CONSUME3(t.Numeral));
      },
    });
    this.MANY(() =>
      this.OR([{ ALT: () => this.#keep(this.CONSUME(t.Size)) }, { ALT: () => this.#keep(this.CONSUME(t.Vague)) }]),
    );
    this.OPTION4(() =>
      this.OR1([
        {
          ALT: () => {
            this.#keep(this.CONSUME(t.Tenths));
            this.OPTION5(() => this.#keep(this.CONSUME4(t.Numeral)));
          },
        },
        { ALT: () => this.#keep(this.CONSUME(t.Unit)) },
      ]),
    );
  });

  /** 每年 */
  readonly every = this.RULE("every", (): FigureNode["rule"] => {
    this.#keep(this.CONSUME(t.Every));
    return "every";
  });

  /** A token that begins no figure: a comparator behind a name (三级以上), a dangling 至 */
  readonly stray = this.RULE("stray", (): FigureNode["rule"] => {
    this.OR([
      { ALT: () => this.#keep(this.CONSUME(t.After)) },
      { ALT: () => this.#keep(this.CONSUME(t.RangeMark)) },
      { ALT: () => this.#keep(this.CONSUME(t.JoinMark)) },
      { ALT: () => this.#keep(this.CONSUME(t.Edge)) },
      { ALT: () => this.#keep(this.CONSUME(t.Between)) },
      { ALT: () => this.#keep(this.CONSUME(t.DateHead)) },
      { ALT: () => this.#keep(this.CONSUME(t.Before)) },
      { ALT: () => this.#keep(this.CONSUME(t.SpanHead)) },
    ]);
    return "stray";
  });
}

let parser: FigureParser | undefined;

/** The one parser of the process, built when first needed (several instances make every call slow). */
export function figureParser(): FigureParser {
  parser ??= new FigureParser();
  return parser;
}
