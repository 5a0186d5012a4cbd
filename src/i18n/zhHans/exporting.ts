export const exporting = {
  save: '保存这张图',
  kind: {
    svg: { name: 'SVG', meaning: '放大不糊，还能再编辑' },
    png: { name: 'PNG', meaning: '两倍清晰，可直接放进报告' },
    csv: { name: 'CSV', meaning: '图里的数字，用表格软件打开' },
  },
  /** below the numbers of a figure: whose they are */
  facts: { figure: '图', shown: '所示', run: '展会与记录', edition: '届次', origin: '来源' },
  /** under every saved picture */
  source: '回头客 Rebook 仿真',
  failed: '这张图没有存成，请再试一次。',
};
