/** Words by which a percentage is known as a share, which lies between 0 and 100, and those of rates that may lie above. Data only. */

/** Last words of what is measured as a share of a whole. Regular expression source. */
export const SHARE_END = "(?:率|比例|比重|占比|份额|百分比|覆盖面|贡献度)$";

/**
 * Rates that are no share of a whole: of growth and price, of supply against need, of debt and cover, of gross enrolment, of what is done
 * against a plan. Regular expression source.
 */
export const UNBOUNDED_RATE =
  "增长|增速|增幅|涨幅|升幅|上涨|完成率|超额|兑付率|产销率|销产率|自给率|自足率|毛入[学园托]率|总入学率|巩固率|拨备|覆盖倍|债务率|负债率|杠杆率|偿债|流动比|速动比|存贷|贷存|充足率|周转|换手|复种|种植指数|容积率|利润率|收益率|回报率|报酬率|加成率|毛利|费效|投入产出|投资效果|产出率|利用率|负荷率|达产率|上座率|床位使用率|入住率|出租率|供需比|求人倍率|保障倍|储备率|满足率|弹性|带动比|放大|系数|指数|匹配率|替代率|发芽率|溢价|折算|环比|同比|贡献率|求偿|配比|渗透倍|通胀|到位率|保值增值率|资本金|自有资金率|周期";
