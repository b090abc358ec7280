/** The words of a case and of what follows from it（发生2起以上事故的，取消资格）: its figures are conditions. */

/** What happens, and what falls short: words of a clause that ends in 的. */
export const eventWords =
  /造成|发生|出现|导致|致使|引发|受到|被|违反|违规|违法|逾期|瞒报|骗取|弄虚作假|查实|发现|拒不|未|不(?:合格|达标|足|履行|整改|到位)|投诉|举报|处罚|事故|死亡|重伤|中毒|连续|低于|少于|凡|若|如/;

/** Behind the comma: what is done then. */
export const consequence =
  /^[，；,;]\s?(?:对[^，；。]{1,12})?(?:一律|依[法规纪照]|从[严重快]|按|将|可|均|应|由|要|须|必须|予以|给予|不予|不得|不再|责令|责成|责任|取消|暂[停扣缓]|停[止业产]|列入|列为|纳入|撤[销回]|吊销|注销|收回|追[回究缴]|问责|约谈|通报|批评|警告|处|罚|扣|核减|移[送交]|启动|限期|视为|视同|认定|评为|确定|方可|优先|一票否决|实行|实施|立即|及时|清退|淘汰|退出|倒查|该|其|当年|年度|相关|所在|主管|报)/;
