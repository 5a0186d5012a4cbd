/** The four pictures drawn as in the textbook: gap model, scales of value, chain of empowerment, relationship quality. */
export const textbookFigures = {
  points: (value: string) => `${value} 分`,
  last: (value: string) => `上届 ${value}`,
  key: { last: '虚线 = 上届', history: (name: string) => `各届：${name}` },
  columns: { last: '上届', change: '变化' },

  fiveGaps: {
    title: '服务质量差距模型',
    customer: '客户',
    organiser: '主办方',
    box: {
      word: '口碑沟通',
      needs: '个人需要',
      past: '过去的经历',
      expected: '期望的服务',
      perceived: '感知的服务',
      delivery: '服务传递',
      communication: '与客户的外部沟通',
      standards: '服务质量标准',
      perception: '管理者对客户期望的认识',
    },
    number: (number: number) => `差距 ${number}`,
    gap: { knowledge: '认识', standards: '标准', delivery: '传递', communication: '沟通', customer: '感知' },
    gapInFull: {
      knowledge: '认识差距',
      standards: '标准差距',
      delivery: '传递差距',
      communication: '沟通差距',
      customer: '感知差距',
    },
    meaning: {
      knowledge: '对客户还缺的了解，让服务打了多少折扣',
      standards: '客户期望 − 服务标准',
      delivery: '服务标准 − 实际传递',
      communication: '对外承诺 − 实际传递',
      customer: '期望 − 感知：客户真正感受到的',
    },
    cure: {
      knowledge: '对策：客户调研、建议权',
      standards: '对策：五项服务标准',
      delivery: '对策：员工培训，人手不超负荷',
      communication: '对策：承诺不超过能力',
      customer: '对策：缩小前四个差距',
    },
    widest: '最宽',
    felt: '客户的感受',
    better: '好于要求',
    reading: (name: string, points: string, meaning: string, last: string) =>
      `${name} ${points}（${meaning}）；${last}`,
    readingFirst: (name: string, points: string, meaning: string) => `${name} ${points}（${meaning}）`,
    readingBetter: (reading: string) => `${reading}；负数 = 好于要求`,
    readingCure: (reading: string, cure: string) => `${reading}。${cure}`,
    readingUnknown: (name: string) => `${name}：要拿客户的期望与内部的标准、传递相比，主办方手里没有这些数`,
    readingSurvey: (name: string, points: string, low: string, high: string) =>
      `${name} ${points}，区间 ${low} 至 ${high}：问卷五个维度上“期望 − 感知”的平均，量表分（1–10）`,
    summary: (name: string, points: string, felt: string) =>
      `主办方最宽的是${name}：${points}；客户感受到的差距 5：${felt}。`,
    summaryNone: (felt: string) => `主办方的四个差距都没有落后于要求；客户感受到的差距 5：${felt}。`,
    summaryOrganiser: (felt: string, low: string, high: string) =>
      `主办方只能从问卷估计差距 5：${felt}（区间 ${low} 至 ${high}）；差距 1–4 看不到。`,
    summaryNobody: '问卷没有人作答，连差距 5 也无从估计；差距 1–4 本来就看不到。',
    key: {
      scale: (value: string) => `箭头宽 ${value} 分`,
      hollow: '空心 = 好于要求',
      surveyScale: (value: string) => `箭头宽 ${value} 量表分`,
    },
    columns: { gap: '差距', points: '分', low: '下限', high: '上限' },
    rowName: (number: string, name: string) => `${number} · ${name}`,
  },

  scales: {
    title: '感知价值的天平',
    benefits: '所得',
    costs: '付出',
    usual: { benefits: '平常所得', costs: '平常付出' },
    part: {
      product: '产品',
      service: '服务',
      personnel: '人员',
      image: '形象',
      money: '货币',
      time: '时间',
      mental: '精神',
      physical: '体力',
    },
    partInFull: {
      product: '产品价值',
      service: '服务价值',
      personnel: '人员价值',
      image: '形象价值',
      money: '货币成本',
      time: '时间成本',
      mental: '精神成本',
      physical: '体力成本',
    },
    effect: {
      benefitMore: '比平常得到的多，压低所得一边',
      benefitLess: '比平常得到的少，这一边变轻',
      costMore: '比平常付出的多，压低付出一边',
      costLess: '比平常付出的少，这一边变轻',
      none: '与平常一样',
    },
    explanation: (neutral: string) =>
      `两盘各放着“平常”那一份（灰色）。重物是多出来的，气球是少掉的；面积和正负号是它给价值加减的分。横梁偏向哪边，看八项之和：感知价值 − ${neutral}。`,
    reading: (name: string, points: string, effect: string, last: string) =>
      `${name} ${points} 分：${effect}（${last}）`,
    readingFirst: (name: string, points: string, effect: string) => `${name} ${points} 分：${effect}`,
    effectShort: {
      benefitMore: '比平常多',
      benefitLess: '比平常少',
      costMore: '比平常高',
      costLess: '比平常低',
      none: '与平常一样',
    },
    summary: {
      worth: (side: string, value: string, heaviest: string) => `${side}觉得值：${value} 分。最要紧的是${heaviest}。`,
      notWorth: (side: string, value: string, heaviest: string) =>
        `${side}觉得不值：${value} 分。最要紧的是${heaviest}。`,
      even: (side: string, value: string, heaviest: string) =>
        `${side}觉得得失相当：${value} 分。最要紧的是${heaviest}。`,
    },
    heaviest: (name: string, effect: string, points: string) => `${name}${effect}（${points}）`,
    key: { weight: '重物 = 比平常多', balloon: '气球 = 比平常少', area: (value: string) => `此面积 = ${value} 分` },
    dial: '感知价值',
    history: '感知价值',
    columns: { part: '组成', points: '分' },
    rows: {
      neutral: '得失相当的起点',
      sum: '起点 + 八项之和',
      value: '感知价值（各位客户的平均）',
    },
    organiser: (value: string, low: string, high: string) =>
      `问卷只问总的价值：${value}（95% 区间 ${low}–${high}，1–10 分）。八项各重多少，要在模型视角才看得到。`,
    organiserNobody: '问卷没有人作答；八项各重多少，要在模型视角才看得到。',
  },

  chain: {
    title: '从授权到受权，再到评价',
    stage: { behaviour: '主办方的授权行为', power: '客户心理受权', evaluation: '客户评价' },
    withCompetence: (stage: string, competence: string) => `${stage} · 客户能力 ${competence}`,
    lever: {
      information: '信息',
      choice: '选择',
      suggestion: '建议',
      decision: '决策',
      rewards: '奖励',
      participation: '参与',
    },
    dimension: { serviceChoice: '服务选择', informationAttainment: '信息获取', impact: '影响力' },
    dimensionShort: { serviceChoice: '服务选择', informationAttainment: '信息获取', impact: '影响力' },
    empowerment: '心理受权',
    evaluation: { trust: '信任', belonging: '归属', satisfaction: '满意', perceivedQuality: '质量' },
    evaluationInFull: {
      trust: '信任感',
      belonging: '归属感',
      satisfaction: '满意度',
      perceivedQuality: '感知质量',
    },
    warning: {
      emptiness: (points: string) => `空头权利 ${points} 分：权利多过信息撑得起的`,
      overload: (share: string) => `选择过载：${share} 的客户嫌选项太多`,
      exploitation: (points: string) => `参与只替主办方省力 ${points} 分：没有奖励，也没有信息`,
    },
    warningEffect: (warning: string, effect: string) => `${warning} → ${effect}`,
    effect: { satisfaction: (points: string) => `满意 ${points}`, trust: (points: string) => `信任的走向 ${points}` },
    effectSeparator: '，',
    reading: {
      lever: (name: string, value: string, dimension: string, granted: string, felt: string) =>
        `${name} ${value}：对有信息、有能力的客户值 ${granted} 分${dimension}，客户实际感受到 ${felt} 分`,
      overloaded: (reading: string, points: string) => `${reading}，其中选项过多扣去 ${points} 分`,
      dimension: (name: string, value: string, points: string) =>
        `${name} ${value}：给本届的受权感受带来约 ${points} 分`,
      empowerment: (name: string, value: string, felt: string) =>
        `${name} ${value}：每届向当下的感受（约 ${felt}）靠近一段`,
      trust: (name: string, value: string, points: string) => `${name} ${value}：分享信息使它的走向改变 ${points} 分`,
      belonging: (name: string, value: string, points: string) =>
        `${name} ${value}：心理受权使它的走向改变 ${points} 分`,
      satisfaction: (name: string, value: string, points: string) => `${name} ${value}：心理受权直接带来 ${points} 分`,
      perceivedQuality: (name: string, value: string, points: string) =>
        `${name} ${value}：客户参与直接带来 ${points} 分`,
      plain: (name: string, value: string) => `${name} ${value}`,
      withLast: (reading: string, last: string) => `${reading}；${last}`,
      unknown: (name: string) => `${name}：在客户心里，问卷没有问`,
      estimate: (name: string, value: string, low: string, high: string) =>
        `${name} ${value}（95% 区间 ${low}–${high}，1–10 分）`,
    },
    summary: (share: string, empowerment: string, leak: string, granted: string, felt: string) =>
      `给出的授权，客户感受到 ${share}；心理受权 ${empowerment} 分。漏得最多的是“${leak}”：给出 ${granted}，感受到 ${felt}。`,
    summaryPlain: (empowerment: string) => `心理受权 ${empowerment} 分（满分 100）。`,
    summaryOrganiser: '决策在一头，问卷在另一头；授权怎样变成感受，要在模型视角才看得到。',
    key: {
      ribbon: '宽带：从给出的到感受到的，分',
      link: (times: string) => `通往评价的连线：粗细 × ${times}`,
      drag: '空心 = 拖累',
    },
    columns: { name: '环节', value: '数值', low: '下限', high: '上限' },
    pathColumns: { path: '从 → 到', granted: '给出', felt: '感受到' },
    paths: '各环节之间的分数',
    path: (from: string, to: string) => `${from} → ${to}`,
    rows: {
      competence: '客户能力',
      emptiness: '空头权利',
      overload: '嫌选项太多的客户',
      exploitation: '只替主办方省力',
    },
  },

  quality: {
    title: '关系质量',
    part: { friendship: '商业友谊', trust: '信任感', attitude: '满意感', belonging: '归属感' },
    partShort: { friendship: '友谊', trust: '信任', attitude: '满意', belonging: '归属' },
    total: '关系质量',
    totalShort: '关系质量',
    overTime: '各届变化',
    byTier: '按关系层级 · 粗竖线 = 关系质量',
    count: { exhibitors: (count: string) => `${count} 家`, visitors: (count: string) => `${count} 组` },
    reading: {
      part: (name: string, value: string, percent: string, points: string) =>
        `${name}：${value} × ${percent} = 关系质量中的 ${points} 分`,
      total: (edition: string, value: string, parts: string) => `${edition}：关系质量 ${value} = ${parts}`,
      product: (percent: string, value: string) => `${percent} × ${value}`,
      plusSeparator: ' + ',
      tier: (tier: string, count: string, value: string, parts: string) =>
        `${tier}，${count}：关系质量 ${value}；${parts}`,
      tierNobody: (tier: string) => `${tier}：这一届没有人`,
      value: (name: string, value: string) => `${name} ${value}`,
      valueSeparator: '，',
      withLast: (reading: string, last: string) => `${reading}；${last}`,
      customer: (value: string, tier: string) => `所指客户：关系质量 ${value}，${tier}`,
    },
    summary: (value: string, weakest: string, points: string) =>
      `关系质量 ${value} 分；最矮的一柱是${weakest}：${points}。`,
    key: { area: '柱宽 = 权重，柱高 = 分数', last: '横线 = 上届' },
    columns: { part: '组成', value: '分数', weight: '权重', product: '加权', tier: '层级', count: '客户数' },
    organiser: '友谊、信任、归属都在客户心里，问卷只问满意和忠诚：关系质量及其层级，要在模型视角才看得到。',
    tables: { parts: '四个组成', editions: '各届', tiers: '各层级' },
  },
};
