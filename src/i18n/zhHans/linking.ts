/** 图与图之间的联动：名单的标题、指到别届时的说明。 */
export const linking = {
  listed: {
    inClass: (edition: string, name: string) => `${edition} · ${name}`,
    moved: (edition: string, from: string, to: string) => `${edition} · ${from} → ${to}`,
    stayed: (edition: string, name: string) => `${edition} · 仍是${name}`,
    cameInto: (edition: string, to: string) => `${edition} · 新来 → ${to}`,
    leftFrom: (edition: string, from: string) => `${edition} · ${from} → 离开`,
    came: (edition: string) => `${edition} · 新来的`,
    left: (edition: string) => `${edition} · 离开的`,
    asOf: (edition: string) => `名单上是他们在${edition}时的样子。`,
    asOfLeft: (edition: string, gone: string) =>
      `名单上是他们最后一次来（${edition}）时的样子。其中 ${gone} 位后来退出了市场，位置归了别人。`,
  },
  leftMarket: (edition: string) => `${edition}之后退出了市场，位置现在归了别人。这里是当时的情况。`,
  /** 指标换成另一届的：`before` 是它前一届，0 为接手时 */
  glance: (edition: string, before: number) => `${edition} ▲▼ 较${before === 0 ? '接手时' : `第 ${before} 届`}`,
  past: (edition: string, name: string, value: string) => `${edition} · ${name} ${value}`,
  /** 一届在自己的预测里的位置 */
  aboveFutures: (reading: string, above: string, count: string) => `${reading}，高于 ${count} 种未来中的 ${above} 种`,
  earlierPending: '正在推演已办各届当初的预测……',
};
