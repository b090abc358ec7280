/** A page as a site shows a document: menus, scripts, an information table, the text, links to others. */
export function makeHtml(text: string, charset = "utf-8"): string {
  const body: string[] = [];
  let rows: string[] = [];
  const closeTable = () => {
    if (rows.length > 0) body.push(`<table border=1>${rows.join("\n")}</table>`);
    rows = [];
  };
  for (const line of text.split("\n").filter(Boolean)) {
    const cells = line.split("\t").map((cell) => cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
    if (cells.length > 1) rows.push(`<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join("")}</tr>`);
    else {
      closeTable();
      body.push(`<p style="text-indent:2em">&nbsp;&nbsp;<span>${cells[0]}</span></p>`);
    }
  }
  closeTable();
  return `<!DOCTYPE html>
<html><head><meta charset="${charset}"><title>云岭省人民政府网</title>
<script>var share = "到2099年，覆盖率达到99%。";</script><style>.a { color: red }</style></head>
<body><div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
<div class="wrap"><div class="left"><a href="/a">到2030年，全省新建公园500个，绿化率达到60%</a></div>
<div class="TRS_Editor">
${body.join("\n")}
</div></div>
<div class="foot"><p>版权所有：云岭省人民政府办公厅　网站标识码：9900000001</p><p>备案号：云ICP备05000001号</p></div>
</body></html>`;
}
