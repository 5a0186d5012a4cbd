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
      `名單上是他們最後一次來（${edition}）時的樣子。其中 ${gone} 位已退出市場，位置現在歸了別人。`,
  },
  leftMarket: (edition: string) => `${edition}之後退出了市場，位置現在歸了別人。這裡是當時的情況。`,
  glance: (edition: string) => `${edition} · ▲▼ 較前一屆`,
  past: (edition: string, name: string, value: string) => `${edition} · ${name} ${value}`,
};
