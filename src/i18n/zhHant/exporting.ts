// Made from zhHans/exporting.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';

export const exporting: Dictionary['exporting'] = {
  save: '儲存這張圖',
  kind: {
    svg: { name: 'SVG', meaning: '放大不糊，還能再編輯' },
    png: { name: 'PNG', meaning: '兩倍清晰，可直接放進報告' },
    csv: { name: 'CSV', meaning: '圖裡的數字，用表格軟體開啟' },
  },
  /** below the numbers of a figure: whose they are */
  facts: { figure: '圖', shown: '所示', run: '展會與記錄', edition: '屆次', origin: '來源' },
  /** under every saved picture */
  source: '回頭客 Rebook 模擬',
  failed: '這張圖沒有存成，請再試一次。',
};
