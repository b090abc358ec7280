/** Between the members of a list in a name: 成活率和保存率. Regular expression source. */
export const SPLITTERS = "、|，|和|与|及|以及|或";
