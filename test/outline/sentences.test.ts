import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/outline/sentences.ts";

const split = (text: string) => sentencesOf(text, 0, text.length).map((s) => text.slice(s.start, s.end));

describe("sentences", () => {
  it("end behind 。！？ and not behind ；", () => {
    expect(split("　加强管理；提高水平。能行吗？　能！ ")).toEqual(["加强管理；提高水平。", "能行吗？", "能！"]);
  });

  it("do not end inside brackets and titles", () => {
    expect(split("按《甲。乙》办理（见附表。略）即可。下同。")).toEqual([
      "按《甲。乙》办理（见附表。略）即可。",
      "下同。",
    ]);
  });

  it("end behind a quotation that ends with a full stop", () => {
    expect(split("会议指出：“要抓好落实。”各地要行动。")).toEqual(["会议指出：“要抓好落实。”", "各地要行动。"]);
  });

  it("do not wait for a bracket that never closes", () => {
    expect(split("（甲。乙。")).toEqual(["（甲。", "乙。"]);
  });
});
