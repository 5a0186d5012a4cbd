// Made from zhHans/theories.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';
import type { TheoryCard, TheoryId } from '../references';

const byId = {
  expectationFormation: {
    name: '期望的形成',
    idea: '客戶還沒到場就有期望，它來自以往的經歷、宣傳、口碑、展會形象和自身需要。模型裡，新客戶多聽承諾，老客戶多信自己的經歷，不熟悉展會的人才拿價格當品質的訊號。「估計會怎樣」的期望抬高知覺品質；「應當怎樣」的期望壓低知覺品質，而且只升不降。',
    source: 'Boulding, Kalra, Staelin & Zeithaml 1993, A Dynamic Process Model of Service Quality',
    evidence: 'V',
  },
  promiseCredibility: {
    name: '承諾的可信度',
    idea: '承諾高，期望就高，新客戶也來得多；兌現不了，承諾便漸漸沒人信。我們的試算發現，只有信譽下降還不足以讓誇口吃虧，要等失望傳到潛在客戶那裡，誠實才划算。承諾略低於能力，滿意度會高些，代價是新客戶少些。',
    source: '方向見 Boulding et al. 1993；大小由試算得出',
    evidence: 'C',
  },
  acquisition: {
    name: '獲取新客戶',
    idea: '廣告讓更多潛在客戶聽到承諾，但越往上加，每一元買到的越少。模型假定，贏得一家新參展商的花費是留住一家老參展商的幾倍。常說的「留客便宜五倍」找不到可靠出處，流傳的倍數從兩倍到二十倍都有。',
    source: '模型假設；「五倍」之說出自 TARP 一類資料，轉引',
    evidence: 'A',
  },
  nestedChoice: {
    name: '來不來，去誰家',
    idea: '每一屆，每位客戶有四個選項：都不去，只來我們這裡，只去對手那裡，兩邊都去。對手越有吸引力，滿意與否越能左右去留；沒有對手時，滿意與否就不大影響去留了。機率由巢狀 Logit 公式算出，選這個公式是本模型的假設。',
    source: 'Jones & Sasser 1995, Why Satisfied Customers Defect',
    evidence: 'V',
  },
  twoSidedMarket: {
    name: '雙邊市場',
    idea: '參展商為觀眾而來，觀眾為參展商而來，一邊少了，另一邊跟著少。通常參展商付費，觀眾少付或免費：門票高了會趕走觀眾，收一點卻能擋住看熱鬧的人。兩邊互相吸引的強度沒有公開資料，模型取假設值。',
    source: 'Rochet & Tirole 2003, Platform Competition in Two-Sided Markets; Rysman 2004',
    evidence: 'A',
  },
  referencePrice: {
    name: '參考價格',
    idea: '客戶拿現價與心裡的價位相比，心裡的價位來自以前付過的價格。幅度相同，漲價惹來的不快大於降價帶來的好感，各人對價格的敏感程度也不同。攤位的價格彈性沒有公開研究，模型的數值是推算後再校準的。',
    source: 'Thaler 1985, Mental Accounting and Consumer Choice; Kahneman & Tversky 1979, Prospect Theory',
    evidence: 'C',
  },
  priceFairness: {
    name: '價格公平',
    idea: '漲價傷不傷客戶，要看漲多少，也看客戶認不認這個理由；滿意的客戶更能包容。模型裡，說明理由能讓適度的漲價顯得公平，漲得太多就不管用，價格本身的負擔也還在。',
    source: 'Homburg, Hoyer & Koschate 2005, Customers’ Reactions to Price Increases; Xia, Monroe & Cox 2004',
    evidence: 'V',
  },
  servqual: {
    name: '服務品質五維度',
    idea: '客戶從可靠性、反應性、保證性、關懷性、有形性五個方面，拿知覺與期望相比。模型的平均權重依次是 32、22、19、16、11，每位客戶各有偏重。權重有爭議：有研究發現維度的排序並不穩定；只看知覺、不減期望，預測力也一樣。',
    source: 'Parasuraman, Zeithaml & Berry 1988, SERVQUAL; Carrillat, Jaramillo & Mulki 2007',
    evidence: 'M',
  },
  fiveGaps: {
    name: '服務品質五缺口',
    idea: '期望與知覺之差是缺口 5，來自主辦單位的四個缺口：不了解期望，標準定得低，交付走樣，承諾過頭。對策依次是調查、立標準、訓練、如實宣傳。說缺口 5 等於前四個相加是教科書的簡化，文獻裡沒有可以照搬的數值。',
    source: 'Parasuraman, Zeithaml & Berry 1985, A Conceptual Model of Service Quality',
    evidence: 'A',
  },
  marketResearch: {
    name: '了解客戶',
    idea: '主辦單位不知道客戶要什麼，這是缺口 1。模型裡，調查和客戶的建議逐屆積累成對客戶的了解：服務更合需要，個人化也不落空。調查越多，問卷越多，估計越準，但問卷永遠不等於真相。',
    source: 'Parasuraman, Zeithaml & Berry 1985；大小為模型假設',
    evidence: 'A',
  },
  training: {
    name: '員工訓練',
    idea: '定了標準還要做得到，訓練填的是缺口 3。模型裡，訓練的成效逐屆積累，服務更好、更穩定，同樣的人手能接待更多客戶。人手長期吃緊，員工就會抄近路，標準隨之鬆下來；這一點有實證，訓練效果的大小則是假設。',
    source: 'Parasuraman, Zeithaml & Berry 1985; Oliva & Sterman 2001, Cutting Corners and Working Overtime',
    evidence: 'A',
  },
  momentsOfTruth: {
    name: '關鍵時刻',
    idea: '客戶在與展會的每一次接觸中下判斷，既看得到了什麼（結果品質），也看怎樣得到（過程品質）。模型裡兩者各占一半，每次接觸都帶偶然，也可能出錯。形象像一層濾鏡：名聲好的展會，同樣的失誤傷得輕些。',
    source: 'Grönroos 1984, A Service Quality Model and Its Marketing Implications; Eisenbeiss et al. 2014',
    evidence: 'M',
  },
  serviceRecovery: {
    name: '服務補救',
    idea: '投訴是補救的機會：處理得好，大部分傷害可以挽回；敷衍了事，等於再傷一次；不作聲的客戶，怨氣沒人知道。「補救悖論」有實證，但作用小：只提高滿意度，不提高續展，而且只在第一次失誤時出現。',
    source: 'de Matos, Henrique & Rossi 2007, Service Recovery Paradox: A Meta-Analysis; Maxham & Netemeyer 2002',
    evidence: 'V',
  },
  psychologicalEmpowerment: {
    name: '客戶心理賦權',
    idea: '心理賦權是客戶對授權的切身感受：能選擇服務，能得到資訊，能影響結果。給了權利卻不給資訊，客戶會覺得授權不真；模型假定這時權利的效果只剩三分之一左右。能力強的客戶，賦權的感受更深。',
    source: 'Prentice, Han & Li 2016, Customer Empowerment to Co-Create Service Designs and Delivery',
    evidence: 'V',
  },
  choiceOverload: {
    name: '選擇過多',
    idea: '教科書說選擇越多越自主，實驗卻不盡然：63 組實驗的平均效應約為零。心裡有數的人受益；任務複雜、拿不定主意的人受累。模型裡每位客戶能應付的選項有限，能力強、資訊足，就能多應付一些。',
    source: 'Scheibehenne et al. 2010, Can There Ever Be Too Many Options?; Chernev et al. 2015, Choice Overload',
    evidence: 'V',
  },
  participation: {
    name: '客戶參與',
    idea: '動手參與的客戶像「兼職員工」：有能力、有資訊、受獎勵的幫得上忙，不熟練的反而添亂，員工的壓力也隨之增加。參與過的人把好結果歸功於自己，驚喜就少；壞結果也自認一份，自願參與的更是如此。只為主辦單位省錢的參與，日子久了會傷感情。',
    source: 'Bendapudi & Leone 2003; Chan, Yim & Lam 2010; Güntürkün et al. 2023',
    evidence: 'V',
  },
  disconfirmation: {
    name: '期望失驗',
    idea: '滿意既看體驗好壞，也看它比期望高還是低。低於期望的打擊大於高於期望的驚喜；容忍區內的小差別影響較小。教科書的「知覺 ÷ 期望」在這裡只作指數顯示：真照它算，什麼都不指望的客戶最滿意。',
    source:
      'Oliver 1980, A Cognitive Model of the Antecedents and Consequences of Satisfaction Decisions; Anderson & Sullivan 1993',
    evidence: 'V',
  },
  perceivedValue: {
    name: '知覺價值',
    idea: '價值是產品、服務、人員、形象四種所得，減去貨幣、時間、精神、體力四種付出。模型裡產品價值分量最重，也就是參展或參觀的實際收穫。一項彙總 26 篇論文的研究發現，中國參展商的滿意更取決於服務品質，忠誠更取決於知覺價值。',
    source: 'Zeithaml 1988, Consumer Perceptions of Price, Quality, and Value; Sustainability 2020, 12(20): 8390',
    evidence: 'V',
  },
  relationshipQuality: {
    name: '關係品質',
    idea: '關係品質由商業友誼、信任、滿意、歸屬感合成，四者互相帶動。模型裡，信任丟得快、積得慢；沒來的客戶，關係慢慢變淡。一項涵蓋 94 項研究的統合分析發現，綜合的關係品質最能說明業績，人與人之間的聯繫尤其要緊。',
    source:
      'Palmatier et al. 2006, Factors Influencing the Effectiveness of Relationship Marketing; Jin, Weber & Bauer 2012',
    evidence: 'V',
  },
  personalisation: {
    name: '一對一行銷',
    idea: '一對一行銷分四步：識別、區分、對話、客製。模型裡，個人化讓接待更貼心、供需媒合更準；不了解客戶，花同樣的力氣，收效減半。它還會增加每位客戶的服務成本和員工的負擔。',
    source: 'Peppers & Rogers 1993, The One to One Future；大小為模型假設',
    evidence: 'A',
  },
  community: {
    name: '客戶社群',
    idea: '俱樂部和同業聚會讓客戶彼此結識，生出友誼和歸屬感。有研究發現，忠誠計畫的會員會看淡不愉快的經歷；模型由此假定，社群能緩和失望的打擊。',
    source: '推自 Bolton, Kannan & Bramlett 2000；大小為模型假設',
    evidence: 'A',
  },
  attentionAllocation: {
    name: '資源分配',
    idea: '教科書按關係層級分配資源：策略客戶充足，主要客戶較多，交易客戶適度，風險客戶謹慎。模型裡精力總共就這麼多，某一級分到的超過它的客戶數占比，客戶才覺得受重視，回應更快，友誼更深；別的層級就少了。',
    source: 'Zeithaml, Rust & Lemon 2001, The Customer Pyramid；大小為模型假設',
    evidence: 'A',
  },
  loyaltyRewards: {
    name: '忠誠獎勵',
    idea: '彙總 429 個效應值的研究發現，忠誠計畫有效，但改變行為多於改變態度。模型裡，老客戶折扣提高再來的機會，來得越久折扣越大，好感卻幾乎不增加；打折後的價格還會變成客戶心裡的價位。',
    source: 'Belli et al. 2022, 40 Years of Loyalty Programs',
    evidence: 'V',
  },
  switchingCosts: {
    name: '流失成本',
    idea: '手續、金錢和人情都讓客戶不易離開，三者合起來，對留下的意願影響大過滿意度。合約鎖住的是人，不是心：模型裡，鎖定提高續展，卻傷害信任和歸屬感，也讓新客戶卻步。據產業調查，三分之一以上的參展商並不滿意卻照樣再來，隨時可能離開。',
    source: 'Burnham, Frels & Mahajan 2003, Consumer Switching Costs; UFI/Explori 2018（轉引）',
    evidence: 'V',
  },
  wordOfMouth: {
    name: '口碑',
    idea: '很滿意和很不滿意的人說得多，一般的人說得少；不滿的人說得最多，但沒有傳說的那麼誇張。負面口碑嚇退新客戶的力量，是趕走老客戶的四倍以上。模型裡，每位客戶只聽得到圈子裡幾個人的話。',
    source: 'Anderson 1998, Customer Satisfaction and Word of Mouth; East et al. 2008',
    evidence: 'V',
  },
  dickBasu: {
    name: '狄克–巴蘇忠誠模型',
    idea: '態度好、常來的是忠誠者；態度好卻少來的是潛在忠誠者；常來而態度不好的是虛假忠誠者；兩樣都沒有的是不忠誠者。模型裡，態度是與對手相比而言，常來指最近三屆至少來過兩屆。用六個消費者樣本檢驗，只得到三類：更換幾乎沒有成本的市場裡，看不到虛假忠誠。',
    source: 'Dick & Basu 1994, Customer Loyalty: Toward an Integrated Conceptual Framework; Ngobo 2017',
    evidence: 'V',
  },
  knox: {
    name: '諾克思忠誠感鑽石',
    idea: '看投入程度和購買品牌的數量：高而少是忠誠者，低而少是習慣性購買者，高而多是多品牌購買者，低而多是品牌改換者。模型裡，品牌的數量是客戶近來參加幾個同類展會，投入程度由對展會的看重和關係品質合成。',
    source: 'Knox 1998, Loyalty-Based Segmentation and the Customer Development Process',
    evidence: 'V',
  },
  reinartzKumar: {
    name: '雷納茲–庫瑪矩陣',
    idea: '忠誠不等於賺錢：兩樣都有是真正的朋友，賺錢不忠誠是花蝴蝶，忠誠不賺錢是藤壺，兩樣都沒有是陌生人。他們研究的一家 B2B 企業裡，半數忠誠客戶幾乎不賺錢，半數最賺錢的客戶買過就走。模型拿毛利與中位數相比（觀眾看購買影響力），各格本來就不會太小，要看的是誰在移動。',
    source: 'Reinartz & Kumar 2002, The Mismanagement of Customer Loyalty',
    evidence: 'V',
  },
  brandt: {
    name: '布拉德特滿意狀態',
    idea: '同時看三項：滿意程度、再來的意願、推薦的意願，以最低的一項定為安全、滿意、脆弱或不滿意。「取最低」是我們的補充，原來的規則沒有說三項不一致時怎麼辦。',
    source: 'Brandt 1996–97，轉引',
    evidence: 'S',
  },
  relationshipTiers: {
    name: '關係層級',
    idea: '按價值和關係的深淺，客戶分為策略、主要、交易、風險四級。模型看毛利（觀眾看購買影響力）和關係品質；態度很差或讓展會虧本的算風險客戶。教科書主張拒絕風險客戶，這有爭議：他們照樣傳口碑，也可能吸引另一邊的客戶。',
    source: 'Zeithaml, Rust & Lemon 2001, The Customer Pyramid，轉引',
    evidence: 'S',
  },
  customerEquity: {
    name: '客戶資產',
    idea: '客戶資產把現有客戶今後的毛利折成今天的錢：毛利越厚、再來的機會越大，就越值錢。毛利不變、折現率一成時，續展率從 70% 提高 5 個百分點，客戶終身價值約增 14%；流傳的「25% 到 85%」只在特定條件下成立。觀眾自己帶來的錢不多，他的價值在於吸引參展商。',
    source: 'Reichheld & Sasser 1990, Zero Defections; Gupta, Lehmann & Stuart 2004',
    evidence: 'C',
  },
} satisfies Record<TheoryId, TheoryCard>;

export const theories: Dictionary['theories'] = { byId };
