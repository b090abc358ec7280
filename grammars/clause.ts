import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import { IslandParser } from "./island-parser.ts";
import { Shapes } from "./shapes.ts";

/**
 * The grammar of one clause of a plan, over chunks: figures and dates are already read, verbs are tokens only where one can govern a figure
 * (src/statements/chunks.ts). It is shallow on purpose: a clause that has a figure always has one of these shapes.
 *
 *   subject verb figure        产品合格率 达到 95%以上        高速公路、农村公路合格率 均 达到 100%
 *   subject verb base figure   达标天数 超过 全年的 90%
 *   subject figure             棉花产量 30万吨以上
 *   subject figure rest        批发市场 100% 纳入监测范围
 *   figure rest                3户以上 企业获得质量奖
 *   make figure rest           培育 12个 省级示范品牌
 *   make object figure         建设 梯田 45万亩
 */
const token = (name: string) => createToken({ name, pattern: Lexer.NA });

export const Chunk = {
  Figure: token("Figure"),
  Date: token("Date"),
  Modal: token("Modal"),
  Area: token("Area"),
  Each: token("Each"),
  Baseline: token("Baseline"),
  Condition: token("Condition"),
  Level: token("Level"),
  Change: token("Change"),
  Make: token("Make"),
  Joint: token("Joint"),
  Text: token("Text"),
} as const satisfies Record<string, TokenType>;

export type ChunkName = keyof typeof Chunk;

/** One member of a clause: its tokens by the part they play. What they mean is not said here. */
export interface MemberNode<T = IToken> {
  make: T | undefined;
  phrase: T | undefined;
  adverbs: T[];
  verb: T | undefined;
  base: T | undefined;
  figures: T[];
  rest: T | undefined;
}

/** A clause: what opens it, then its members. */
export interface ClauseNode<T = IToken> {
  readonly leads: T[];
  readonly members: MemberNode<T>[];
}

const emptyMember = (): MemberNode => ({
  make: undefined,
  phrase: undefined,
  adverbs: [],
  verb: undefined,
  base: undefined,
  figures: [],
  rest: undefined,
});

/** Nodes are built by hand and not by CstParser, which costs several times as much for the same tokens. */
class ClauseGrammar extends IslandParser {
  #member: MemberNode = emptyMember();

  constructor(validate: boolean) {
    super(Object.values(Chunk), validate);
    this.performSelfAnalysis();
  }

  /** 到2015年，力争 … A达到95%以上、B达到85%: what stands before the statement, then its members. */
  readonly clause = this.RULE("clause", (): ClauseNode => {
    const leads: IToken[] = [];
    const members: MemberNode[] = [];
    this.MANY(() => {
      const lead = this.SUBRULE(this.lead);
      this.ACTION(() => leads.push(lead));
    });
    const opening = this.SUBRULE(this.member);
    this.ACTION(() => members.push(opening));
    this.MANY2(() => {
      this.SUBRULE(this.joint);
      const member = this.SUBRULE2(this.member);
      this.ACTION(() => members.push(member));
    });
    return { leads, members };
  });

  /** 到2015年 | 力争 | 全省 | 分别 | 在商贸领域 | 比2010年 */
  private readonly lead = this.RULE(
    "lead",
    (): IToken =>
      this.OR([
        { ALT: () => this.CONSUME(Chunk.Date) },
        { ALT: () => this.CONSUME(Chunk.Modal) },
        { ALT: () => this.CONSUME(Chunk.Each) },
        { ALT: () => this.CONSUME(Chunk.Area) },
        { ALT: () => this.CONSUME(Chunk.Condition) },
        { ALT: () => this.CONSUME(Chunk.Baseline) },
      ]),
  );

  /** 培育12个品牌 | 建设梯田45万亩 | 合格率均达到95%以上 | 达标天数超过全年的90% | 3户企业获奖 */
  private readonly member = this.RULE("member", (): MemberNode => {
    const member = emptyMember();
    this.ACTION(() => {
      this.#member = member;
    });
    this.OPTION(() => {
      member.make = this.CONSUME(Chunk.Make);
    });
    this.OPTION2(() => {
      member.phrase = this.CONSUME(Chunk.Text);
    });
    this.MANY(() => {
      const adverb = this.SUBRULE(this.adverb);
      this.ACTION(() => member.adverbs.push(adverb));
    });
    this.OPTION3(() => {
      member.verb = this.OR([{ ALT: () => this.CONSUME(Chunk.Level) }, { ALT: () => this.CONSUME(Chunk.Change) }]);
      this.OPTION4(() => {
        member.base = this.CONSUME2(Chunk.Text);
      });
    });
    this.SUBRULE(this.figures);
    this.OPTION5(() => {
      member.rest = this.CONSUME3(Chunk.Text);
    });
    return member;
  });

  /** 均 | 分别 | 总体 | 在现有基础上 | 由7家: what may stand between a subject and its verb. */
  private readonly adverb = this.RULE(
    "adverb",
    (): IToken =>
      this.OR([
        { ALT: () => this.CONSUME(Chunk.Each) },
        { ALT: () => this.CONSUME(Chunk.Modal) },
        { ALT: () => this.CONSUME(Chunk.Date) },
        { ALT: () => this.CONSUME(Chunk.Area) },
        { ALT: () => this.CONSUME(Chunk.Baseline) },
      ]),
  );

  /** 85%和80%以上 | 1个月、半个月 */
  private readonly figures = this.RULE("figures", () => {
    this.#keepFigure(this.CONSUME(Chunk.Figure));
    this.MANY({
      // lookahead ends at the end of a rule: a joint may open the next member as well
      GATE: () => this.LA(2).tokenType === Chunk.Figure,
      DEF: () => {
        this.SUBRULE(this.joint);
        this.#keepFigure(this.CONSUME2(Chunk.Figure));
      },
    });
  });

  #keepFigure(figure: IToken): void {
    this.#member.figures.push(figure);
  }

  private readonly joint = this.RULE("joint", () => {
    this.CONSUME(Chunk.Joint);
  });
}

let parser: ClauseGrammar | undefined;

/** The one parser of a process, built when it is first needed. `validate` checks the grammar itself (tests). */
export function clauseGrammar(validate = false): ClauseGrammar {
  if (validate) return new ClauseGrammar(true);
  parser ??= new ClauseGrammar(false);
  return parser;
}

/** A node with the places of its tokens in the clause in place of the tokens; a clause without a shape is `none`. */
const shapes = new Shapes<ClauseNode<number> | typeof none>();
const none = Symbol("none");

/** Parses the chunks of one clause; undefined where they have none of the grammar's shapes. Chunks behind a shape are left over. */
export function parseClause(chunks: IToken[]): ClauseNode | undefined {
  const shape = shapes.of(chunks, () => {
    const grammar = clauseGrammar();
    grammar.input = chunks;
    const node = grammar.clause();
    return grammar.errors.length > 0 ? none : mapClause(node, (token) => chunks.indexOf(token));
  });
  return shape === none ? undefined : mapClause(shape, (place) => chunks[place] as IToken);
}

/** The same node with something else in place of each token. */
function mapClause<A, B>({ leads, members }: ClauseNode<A>, map: (token: A) => B): ClauseNode<B> {
  const mapped = (token: A | undefined) => (token === undefined ? undefined : map(token));
  return {
    leads: leads.map(map),
    members: members.map(({ make, phrase, adverbs, verb, base, figures, rest }) => ({
      make: mapped(make),
      phrase: mapped(phrase),
      adverbs: adverbs.map(map),
      verb: mapped(verb),
      base: mapped(base),
      figures: figures.map(map),
      rest: mapped(rest),
    })),
  };
}
