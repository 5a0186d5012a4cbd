/** The chooser of figures: its groups, and the name of every figure in it. */
export const cabinet = {
  choose: '看哪张图',
  previous: '上一张图',
  next: '下一张图',
  enlarge: '放大看图',
  needsModel: (name: string) => `${name}（需模型视角）`,
  modelOnly: '这张图画的是模型里的真实状态，办展的人看不到。要看它，请切换到模型视角。',
  group: {
    service: '服务',
    value: '价值',
    empowerment: '授权',
    relationship: '关系',
    word: '口碑',
    loyalty: '忠诚',
    complaints: '投诉与补救',
    money: '收支',
  },
  name: {
    satisfactionPath: '满意度路径',
    gapBars: 'SERVQUAL 差距',
    survey: '问卷估计',
  },
};
