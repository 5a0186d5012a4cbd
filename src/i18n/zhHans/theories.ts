import type { TheoryCard, TheoryId } from '../references';

const byId = {
  expectationFormation: {
    name: '期望的形成',
    idea: '客户还没到场就有期望，它来自以往的经历、宣传、口碑、展会形象和自身需要。模型里，新客户多听承诺，老客户多信自己的经历，不熟悉展会的人才拿价格当质量的信号。“估计会怎样”的期望抬高感知质量；“应当怎样”的期望压低感知质量，而且只升不降。',
    source: 'Boulding, Kalra, Staelin & Zeithaml 1993, A Dynamic Process Model of Service Quality',
    evidence: 'V',
  },
  promiseCredibility: {
    name: '承诺的可信度',
    idea: '承诺高，期望就高，新客户也来得多；兑现不了，承诺便渐渐没人信。我们的试算发现，只有信誉下降还不足以让夸口吃亏，要等失望传到潜在客户那里，诚实才划算。承诺略低于能力，满意度会高些，代价是新客户少些。',
    source: '方向见 Boulding et al. 1993；大小由试算得出',
    evidence: 'C',
  },
  acquisition: {
    name: '获取新客户',
    idea: '广告让更多潜在客户听到承诺，但越往上加，每一元买到的越少。模型假定，赢得一家新参展商的花费是留住一家老参展商的几倍。常说的“留客便宜五倍”找不到可靠出处，流传的倍数从两倍到二十倍都有。',
    source: '模型假设；“五倍”之说出自 TARP 一类资料，转引',
    evidence: 'A',
  },
  nestedChoice: {
    name: '来不来，去谁家',
    idea: '每一届，每位客户有四个选项：都不去，只来我们这里，只去对手那里，两边都去。对手越有吸引力，满意与否越能左右去留；没有对手时，满意与否就不大影响去留了。概率由嵌套 Logit 公式算出，选这个公式是本模型的假设。',
    source: 'Jones & Sasser 1995, Why Satisfied Customers Defect',
    evidence: 'V',
  },
  twoSidedMarket: {
    name: '双边市场',
    idea: '参展商为观众而来，观众为参展商而来，一边少了，另一边跟着少。通常参展商付费，观众少付或免费：门票高了会赶走观众，收一点却能挡住看热闹的人。两边互相吸引的强度没有公开数据，模型取假设值。',
    source: 'Rochet & Tirole 2003, Platform Competition in Two-Sided Markets; Rysman 2004',
    evidence: 'A',
  },
  referencePrice: {
    name: '参考价格',
    idea: '客户拿现价与心里的价位相比，心里的价位来自以前付过的价格。幅度相同，涨价惹来的不快大于降价带来的好感，各人对价格的敏感程度也不同。展位的价格弹性没有公开研究，模型的数值是推算后再校准的。',
    source: 'Thaler 1985, Mental Accounting and Consumer Choice; Kahneman & Tversky 1979, Prospect Theory',
    evidence: 'C',
  },
  priceFairness: {
    name: '价格公平',
    idea: '涨价伤不伤客户，要看涨多少，也看客户认不认这个理由；满意的客户更能包容。模型里，说明理由能让适度的涨价显得公平，涨得太多就不管用，价格本身的负担也还在。',
    source: 'Homburg, Hoyer & Koschate 2005, Customers’ Reactions to Price Increases; Xia, Monroe & Cox 2004',
    evidence: 'V',
  },
  servqual: {
    name: '服务质量五维度',
    idea: '客户从可靠性、响应性、保证性、移情性、有形性五个方面，拿感知与期望相比。模型的平均权重依次是 32、22、19、16、11，每位客户各有偏重。权重有争议：有研究发现维度的排序并不稳定；只看感知、不减期望，预测力也一样。',
    source: 'Parasuraman, Zeithaml & Berry 1988, SERVQUAL; Carrillat, Jaramillo & Mulki 2007',
    evidence: 'M',
  },
  fiveGaps: {
    name: '服务质量五差距',
    idea: '期望与感知之差是差距 5，来自主办方的四个差距：不了解期望，标准定得低，交付走样，承诺过头。对策依次是调研、立标准、培训、如实宣传。说差距 5 等于前四个相加是教科书的简化，文献里没有可以照搬的数值。',
    source: 'Parasuraman, Zeithaml & Berry 1985, A Conceptual Model of Service Quality',
    evidence: 'A',
  },
  marketResearch: {
    name: '了解客户',
    idea: '主办方不知道客户要什么，这是差距 1。模型里，调研和客户的建议逐届积累成对客户的了解：服务更合需要，个性化也不落空。调研越多，答卷越多，估计越准，但问卷永远不等于真相。',
    source: 'Parasuraman, Zeithaml & Berry 1985；大小为模型假设',
    evidence: 'A',
  },
  training: {
    name: '员工培训',
    idea: '定了标准还要做得到，培训填的是差距 3。模型里，培训的成效逐届积累，服务更好、更稳定，同样的人手能接待更多客户。人手长期吃紧，员工就会抄近路，标准随之松下来；这一点有实证，培训效果的大小则是假设。',
    source: 'Parasuraman, Zeithaml & Berry 1985; Oliva & Sterman 2001, Cutting Corners and Working Overtime',
    evidence: 'A',
  },
  momentsOfTruth: {
    name: '真实瞬间',
    idea: '客户在与展会的每一次接触中下判断，既看得到了什么（结果质量），也看怎样得到（过程质量）。模型里两者各占一半，每次接触都带偶然，也可能出错。形象像一层滤镜：名声好的展会，同样的失误伤得轻些。',
    source: 'Grönroos 1984, A Service Quality Model and Its Marketing Implications; Eisenbeiss et al. 2014',
    evidence: 'M',
  },
  serviceRecovery: {
    name: '服务补救',
    idea: '投诉是补救的机会：处理得好，大部分伤害可以挽回；敷衍了事，等于再伤一次；不作声的客户，怨气没人知道。“补救悖论”有实证，但作用小：只提高满意度，不提高续展，而且只在第一次失误时出现。',
    source: 'de Matos, Henrique & Rossi 2007, Service Recovery Paradox: A Meta-Analysis; Maxham & Netemeyer 2002',
    evidence: 'V',
  },
  psychologicalEmpowerment: {
    name: '客户心理受权',
    idea: '心理受权是客户对授权的切身感受：能选择服务，能得到信息，能影响结果。给了权利却不给信息，客户会觉得授权不真；模型假定这时权利的效果只剩三分之一左右。能力强的客户，受权的感受更深。',
    source: 'Prentice, Han & Li 2016, Customer Empowerment to Co-Create Service Designs and Delivery',
    evidence: 'V',
  },
  choiceOverload: {
    name: '选择过多',
    idea: '教科书说选择越多越自主，实验却不尽然：63 组实验的平均效应约为零。心里有数的人受益；任务复杂、拿不定主意的人受累。模型里每位客户能应付的选项有限，能力强、信息足，就能多应付一些。',
    source: 'Scheibehenne et al. 2010, Can There Ever Be Too Many Options?; Chernev et al. 2015, Choice Overload',
    evidence: 'V',
  },
  participation: {
    name: '客户参与',
    idea: '动手参与的客户像“兼职员工”：有能力、有信息、受奖励的帮得上忙，不熟练的反而添乱，员工的压力也随之增加。参与过的人把好结果归功于自己，惊喜就少；坏结果也自认一份，自愿参与的更是如此。只为主办方省钱的参与，日子久了会伤感情。',
    source: 'Bendapudi & Leone 2003; Chan, Yim & Lam 2010; Güntürkün et al. 2023',
    evidence: 'V',
  },
  disconfirmation: {
    name: '期望不一致',
    idea: '满意既看体验好坏，也看它比期望高还是低。低于期望的打击大于高于期望的惊喜；容忍区内的小差别影响较小。教科书的“感知 ÷ 期望”在这里只作指数显示：真照它算，什么都不指望的客户最满意。',
    source:
      'Oliver 1980, A Cognitive Model of the Antecedents and Consequences of Satisfaction Decisions; Anderson & Sullivan 1993',
    evidence: 'V',
  },
  perceivedValue: {
    name: '感知价值',
    idea: '价值是产品、服务、人员、形象四种所得，减去货币、时间、精神、体力四种付出。模型里产品价值分量最重，也就是参展或参观的实际收获。一项汇总 26 篇论文的研究发现，中国参展商的满意更取决于服务质量，忠诚更取决于感知价值。',
    source: 'Zeithaml 1988, Consumer Perceptions of Price, Quality, and Value; Sustainability 2020, 12(20): 8390',
    evidence: 'V',
  },
  relationshipQuality: {
    name: '关系质量',
    idea: '关系质量由商业友谊、信任、满意、归属感合成，四者互相带动。模型里，信任丢得快、积得慢；没来的客户，关系慢慢变淡。一项涵盖 94 项研究的元分析发现，综合的关系质量最能说明业绩，人与人之间的联系尤其要紧。',
    source:
      'Palmatier et al. 2006, Factors Influencing the Effectiveness of Relationship Marketing; Jin, Weber & Bauer 2012',
    evidence: 'V',
  },
  personalisation: {
    name: '一对一营销',
    idea: '一对一营销分四步：识别、区分、对话、定制。模型里，个性化让接待更贴心、供需对接更准；不了解客户，花同样的力气，收效减半。它还会增加每位客户的服务成本和员工的负担。',
    source: 'Peppers & Rogers 1993, The One to One Future；大小为模型假设',
    evidence: 'A',
  },
  community: {
    name: '客户社群',
    idea: '俱乐部和同行聚会让客户彼此结识，生出友谊和归属感。有研究发现，忠诚计划的会员会看淡不愉快的经历；模型由此假定，社群能缓和失望的打击。',
    source: '推自 Bolton, Kannan & Bramlett 2000；大小为模型假设',
    evidence: 'A',
  },
  attentionAllocation: {
    name: '资源分配',
    idea: '教科书按关系层级分配资源：战略客户充足，主要客户较多，交易客户适度，风险客户谨慎。模型里精力总共就这么多，某一级分到的超过它的客户数占比，客户才觉得受重视，响应更快，友谊更深；别的层级就少了。',
    source: 'Zeithaml, Rust & Lemon 2001, The Customer Pyramid；大小为模型假设',
    evidence: 'A',
  },
  loyaltyRewards: {
    name: '忠诚奖励',
    idea: '汇总 429 个效应值的研究发现，忠诚计划有效，但改变行为多于改变态度。模型里，老客户折扣提高再来的机会，来得越久折扣越大，好感却几乎不增加；打折后的价格还会变成客户心里的价位。',
    source: 'Belli et al. 2022, 40 Years of Loyalty Programs',
    evidence: 'V',
  },
  switchingCosts: {
    name: '流失成本',
    idea: '手续、金钱和人情都让客户不易离开，三者合起来，对留下的意愿影响大过满意度。合约锁住的是人，不是心：模型里，锁定提高续展，却伤害信任和归属感，也让新客户却步。据行业调查，三分之一以上的参展商并不满意却照样再来，随时可能离开。',
    source: 'Burnham, Frels & Mahajan 2003, Consumer Switching Costs; UFI/Explori 2018（转引）',
    evidence: 'V',
  },
  wordOfMouth: {
    name: '口碑',
    idea: '很满意和很不满意的人说得多，一般的人说得少；不满的人说得最多，但没有传说的那么夸张。负面口碑吓退新客户的力量，是赶走老客户的四倍以上。模型里，每位客户只听得到圈子里几个人的话。',
    source: 'Anderson 1998, Customer Satisfaction and Word of Mouth; East et al. 2008',
    evidence: 'V',
  },
  dickBasu: {
    name: '狄克–巴苏忠诚模型',
    idea: '态度好、常来的是忠诚者；态度好却少来的是潜在忠诚者；常来而态度不好的是虚假忠诚者；两样都没有的是不忠诚者。模型里，态度是与对手相比而言，常来指最近三届至少来过两届。用六个消费者样本检验，只得到三类：更换几乎没有成本的市场里，看不到虚假忠诚。',
    source: 'Dick & Basu 1994, Customer Loyalty: Toward an Integrated Conceptual Framework; Ngobo 2017',
    evidence: 'V',
  },
  knox: {
    name: '诺克思忠诚感钻石',
    idea: '看投入程度和购买品牌的数量：高而少是忠诚者，低而少是习惯性购买者，高而多是多品牌购买者，低而多是品牌改换者。模型里，品牌的数量是客户近来参加几个同类展会，投入程度由对展会的看重和关系质量合成。',
    source: 'Knox 1998, Loyalty-Based Segmentation and the Customer Development Process',
    evidence: 'V',
  },
  reinartzKumar: {
    name: '雷纳兹–库玛矩阵',
    idea: '忠诚不等于赚钱：两样都有是真正的朋友，赚钱不忠诚是花蝴蝶，忠诚不赚钱是藤壶，两样都没有是陌生人。他们研究的一家 B2B 企业里，半数忠诚客户几乎不赚钱，半数最赚钱的客户买过就走。模型拿毛利与中位数相比（观众看购买影响力），各格本来就不会太小，要看的是谁在移动。',
    source: 'Reinartz & Kumar 2002, The Mismanagement of Customer Loyalty',
    evidence: 'V',
  },
  brandt: {
    name: '布拉德特满意状态',
    idea: '同时看三项：满意程度、再来的意愿、推荐的意愿，以最低的一项定为安全、满意、脆弱或不满意。“取最低”是我们的补充，原来的规则没有说三项不一致时怎么办。',
    source: 'Brandt 1996–97，转引',
    evidence: 'S',
  },
  relationshipTiers: {
    name: '关系层级',
    idea: '按价值和关系的深浅，客户分为战略、主要、交易、风险四级。模型看毛利（观众看购买影响力）和关系质量；态度很差或让展会亏本的算风险客户。教科书主张拒绝风险客户，这有争议：他们照样传口碑，也可能吸引另一边的客户。',
    source: 'Zeithaml, Rust & Lemon 2001, The Customer Pyramid，转引',
    evidence: 'S',
  },
  customerEquity: {
    name: '客户资产',
    idea: '客户资产把现有客户今后的毛利折成今天的钱：毛利越厚、再来的机会越大，就越值钱。毛利不变、折现率一成时，续展率从 70% 提高 5 个百分点，客户终身价值约增 14%；流传的“25% 到 85%”只在特定条件下成立。观众自己带来的钱不多，他的价值在于吸引参展商。',
    source: 'Reichheld & Sasser 1990, Zero Defections; Gupta, Lehmann & Stuart 2004',
    evidence: 'C',
  },
} satisfies Record<TheoryId, TheoryCard>;

export const theories = { byId };
