import { createToken, type IToken, Lexer, type TokenType } from "chevrotain";
import { IslandParser } from "./island-parser.ts";

/**
 * The grammar of a list of bodies with what each does, over tokens that src/statements/lex-agencies.ts makes: a name is one token, found by
 * its ending, so that a list is never split inside a name（各市、县人民政府; 文化和旅游厅; 省委宣传部（省新闻出版局））.
 *
 *   names                           省质监局、省财政厅
 *   label names                     牵头单位：省科技厅，参加单位：省财政厅、省教育厅
 *   names tail                      省科技厅牵头，省财政厅、省教育厅等配合
 *   by names together names tail    由省科技厅会同省财政厅负责
 */
const token = (name: string) => createToken({ name, pattern: Lexer.NA });

export const Agency = {
  Label: token("Label"),
  TimeLabel: token("TimeLabel"),
  By: token("By"),
  Name: token("Name"),
  Place: token("Place"),
  AndSoOn: token("AndSoOn"),
  Together: token("Together"),
  Tail: token("Tail"),
  FirstLeads: token("FirstLeads"),
  HoldsOn: token("HoldsOn"),
  Timing: token("Timing"),
  Mark: token("Mark"),
} as const satisfies Record<string, TokenType>;

export type AgencyToken = keyof typeof Agency;

/** Names with what is said of them; what that means is not said here. */
export interface NamesNode {
  label: IToken | undefined;
  names: IToken[];
  /** Behind 会同. */
  helpers: IToken[];
  tail: IToken | undefined;
}

/** A whole list. */
export interface DutyNode {
  readonly groups: NamesNode[];
  readonly timings: IToken[];
  firstLeads: boolean;
  holdsOn: boolean;
}

class AgencyGrammar extends IslandParser {
  #duty: DutyNode = { groups: [], timings: [], firstLeads: false, holdsOn: false };

  constructor(validate: boolean) {
    super(Object.values(Agency), validate);
    this.performSelfAnalysis();
  }

  /** 2025年底前完成，牵头单位：省科技厅；列第一位者为牵头单位，下同 */
  readonly duty = this.RULE("duty", (): DutyNode => {
    const duty: DutyNode = { groups: [], timings: [], firstLeads: false, holdsOn: false };
    this.ACTION(() => {
      this.#duty = duty;
    });
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(Agency.Mark) },
        { ALT: () => this.SUBRULE(this.group) },
        { ALT: () => this.SUBRULE(this.timing) },
        { ALT: () => this.SUBRULE(this.firstLeads) },
        { ALT: () => this.SUBRULE(this.holdsOn) },
      ]),
    );
    return duty;
  });

  /** 牵头单位：省科技厅 | 由省科技厅会同省财政厅负责 | 省财政厅、省教育厅等配合 */
  private readonly group = this.RULE("group", () => {
    const group: NamesNode = { label: undefined, names: [], helpers: [], tail: undefined };
    this.OPTION(() => {
      const opening = this.OR([{ ALT: () => this.CONSUME(Agency.Label) }, { ALT: () => this.CONSUME(Agency.By) }]);
      this.ACTION(() => {
        if (opening.tokenType === Agency.Label) group.label = opening;
      });
    });
    this.SUBRULE(this.names, { ARGS: [group.names] });
    this.OPTION2(() => {
      this.CONSUME(Agency.Together);
      this.SUBRULE2(this.names, { ARGS: [group.helpers] });
    });
    this.OPTION3(() => {
      group.tail = this.CONSUME(Agency.Tail);
    });
    this.ACTION(() => this.#duty.groups.push(group));
  });

  /** 省科技厅、济南、青岛市政府等部门及各地区; a blank may stand for the mark */
  private readonly names = this.RULE("names", (into: IToken[]) => {
    this.SUBRULE(this.name, { ARGS: [into] });
    this.MANY({
      // a mark may part groups as well: 省科技厅牵头，参加单位：…
      GATE: () => this.LA(1).tokenType !== Agency.Mark || this.#isName(this.LA(2).tokenType),
      DEF: () => {
        this.OPTION(() => this.CONSUME(Agency.Mark));
        this.SUBRULE2(this.name, { ARGS: [into] });
      },
    });
  });

  #isName(type: TokenType): boolean {
    return type === Agency.Name || type === Agency.Place;
  }

  private readonly name = this.RULE("name", (into: IToken[]) => {
    const name = this.OR([{ ALT: () => this.CONSUME(Agency.Name) }, { ALT: () => this.CONSUME(Agency.Place) }]);
    this.ACTION(() => into.push(name));
    this.OPTION(() => this.CONSUME(Agency.AndSoOn));
  });

  /** 完成时限：2025年底前 | 2025年6月底前完成 | 长期坚持 */
  private readonly timing = this.RULE("timing", () => {
    this.OPTION(() => this.CONSUME(Agency.TimeLabel));
    const timing = this.CONSUME(Agency.Timing);
    this.ACTION(() => this.#duty.timings.push(timing));
  });

  /** 列第一位者为牵头单位 */
  private readonly firstLeads = this.RULE("firstLeads", () => {
    this.CONSUME(Agency.FirstLeads);
    this.ACTION(() => {
      this.#duty.firstLeads = true;
    });
  });

  /** 下同 */
  private readonly holdsOn = this.RULE("holdsOn", () => {
    this.CONSUME(Agency.HoldsOn);
    this.ACTION(() => {
      this.#duty.holdsOn = true;
    });
  });
}

let parser: AgencyGrammar | undefined;

/** The one parser of a process, built when it is first needed. `validate` checks the grammar itself (tests). */
export function agencyGrammar(validate = false): AgencyGrammar {
  if (validate) return new AgencyGrammar(true);
  parser ??= new AgencyGrammar(false);
  return parser;
}

/** Parses the tokens of a whole list; undefined where they are none. */
export function parseDuty(tokens: IToken[]): DutyNode | undefined {
  const grammar = agencyGrammar();
  grammar.input = tokens;
  const node = grammar.duty();
  return grammar.errors.length > 0 ? undefined : node;
}
