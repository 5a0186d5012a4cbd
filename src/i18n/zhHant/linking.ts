// Made from zhHans/linking.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';

/** 圖與圖之間的聯動：名單的標題、指到別屆時的說明。 */
export const linking: Dictionary['linking'] = {
  listed: {
    inClass: (edition: string, name: string) => `${edition} · ${name}`,
    moved: (edition: string, from: string, to: string) => `${edition} · ${from} → ${to}`,
    stayed: (edition: string, name: string) => `${edition} · 仍是${name}`,
    cameInto: (edition: string, to: string) => `${edition} · 新來 → ${to}`,
    leftFrom: (edition: string, from: string) => `${edition} · ${from} → 離開`,
    came: (edition: string) => `${edition} · 新來的`,
    left: (edition: string) => `${edition} · 離開的`,
    asOf: (edition: string) => `名單上是他們在${edition}時的樣子。`,
    asOfLeft: (edition: string, gone: string) =>
      `名單上是他們最後一次來（${edition}）時的樣子。其中 ${gone} 位後來退出了市場，位置歸了別人。`,
  },
  leftMarket: (edition: string) => `${edition}之後退出了市場，位置現在歸了別人。這裡是當時的情況。`,
  /** 指標換成另一屆的：`before` 是它前一屆，0 為接手時 */
  glance: (edition: string, before: number) => `${edition} ▲▼ 較${before === 0 ? '接手時' : `第 ${before} 屆`}`,
  past: (edition: string, name: string, value: string) => `${edition} · ${name} ${value}`,
  /** 一屆在自己的預測裡的位置 */
  aboveFutures: (reading: string, above: string, count: string) => `${reading}，高於 ${count} 種未來中的 ${above} 種`,
  earlierPending: '正在推演已辦各屆當初的預測……',
};
