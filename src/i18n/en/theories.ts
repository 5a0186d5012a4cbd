import type { Dictionary } from '../dictionary';

export const theories: Dictionary['theories'] = {
  byId: {
    expectationFormation: {
      name: 'How expectations form',
      idea: 'Customers arrive with expectations made of past visits, publicity, word of mouth, your image and their own needs. In the model newcomers go by the promise, regulars by experience, and only those who do not know the show read quality from price. What people think will happen lifts the quality they perceive; what they think should happen lowers it, and that standard only ever rises.',
      source: 'Boulding, Kalra, Staelin & Zeithaml 1993, A Dynamic Process Model of Service Quality',
      evidence: 'V',
    },
    promiseCredibility: {
      name: 'Credible promises',
      idea: 'A high promise raises expectations and brings newcomers; each time it is broken, it is believed less. Our trial runs show that lost credibility alone does not make boasting unprofitable: the disappointment has to reach prospects. A promise slightly below what you can do buys satisfaction at the price of a few newcomers.',
      source: 'Direction: Boulding et al. 1993. Sizes: computed in trial runs',
      evidence: 'C',
    },
    acquisition: {
      name: 'Winning new customers',
      idea: 'Advertising carries the promise to more prospects, and every further yuan carries it less far. The model assumes that winning a new exhibitor costs several times as much as keeping an old one. The popular “five times” has no sound source; figures in circulation run from two to twenty.',
      source: 'Model assumption; the range of ratios from TARP material, second-hand',
      evidence: 'A',
    },
    nestedChoice: {
      name: 'Which show to book',
      idea: 'Each edition every customer has four options: neither show, yours, the rival’s, or both. The stronger the rival’s pull, the more satisfaction decides; without a rival it decides little. The probabilities come from a nested logit, and that choice of formula is ours.',
      source: 'Jones & Sasser 1995, Why Satisfied Customers Defect',
      evidence: 'V',
    },
    twoSidedMarket: {
      name: 'A two-sided market',
      idea: 'Exhibitors come for visitors and visitors for exhibitors, so losing one side costs you some of the other. Exhibitors usually pay while visitors pay little or nothing: a dear ticket drives visitors off, a small one keeps sightseers out. How strongly the sides attract each other has not been published; the model assumes it.',
      source: 'Rochet & Tirole 2003, Platform Competition in Two-Sided Markets; Rysman 2004',
      evidence: 'A',
    },
    referencePrice: {
      name: 'Reference price',
      idea: 'Customers hold the price against the one in their head, which comes from what they have paid before. A rise annoys more than an equal cut pleases, and some people mind price more than others. No study of how demand for stands answers to price was found, so the sizes were computed and then calibrated.',
      source: 'Thaler 1985, Mental Accounting and Consumer Choice; Kahneman & Tversky 1979, Prospect Theory',
      evidence: 'C',
    },
    priceFairness: {
      name: 'Price fairness',
      idea: 'The harm a price rise does depends on its size and on whether customers accept the motive; satisfied ones forgive more. In the model an explanation makes a moderate rise fair and does nothing for the part beyond, and the higher price still has to be paid.',
      source: 'Homburg, Hoyer & Koschate 2005, Customers’ Reactions to Price Increases; Xia, Monroe & Cox 2004',
      evidence: 'V',
    },
    servqual: {
      name: 'Five dimensions of quality',
      idea: 'Customers compare what they perceive with what they expected on reliability, responsiveness, assurance, empathy and tangibles. The model’s average weights are 32, 22, 19, 16 and 11, and each customer leans a different way. The weights are disputed: one study of several sectors found no stable ranking, and perceptions alone predict as well as the gap does.',
      source: 'Parasuraman, Zeithaml & Berry 1988, SERVQUAL; Carrillat, Jaramillo & Mulki 2007',
      evidence: 'M',
    },
    fiveGaps: {
      name: 'The five gaps',
      idea: 'The customer’s gap between expected and perceived (gap 5) grows out of four gaps of the organiser: not knowing what is expected, setting standards too low, falling short of them, and promising too much. Their cures, in order, are research, standards, training and honest publicity. That gap 5 is the sum of the other four is a textbook simplification, and no study offers sizes to copy.',
      source: 'Parasuraman, Zeithaml & Berry 1985, A Conceptual Model of Service Quality',
      evidence: 'A',
    },
    marketResearch: {
      name: 'Knowing customers',
      idea: 'Not knowing what customers expect is gap 1. In the model research and customers’ suggestions build up knowledge edition by edition: service aims better and personalisation finds its mark. More research also brings more answers and narrower estimates, though a survey is never the truth itself.',
      source: 'Parasuraman, Zeithaml & Berry 1985; sizes assumed',
      evidence: 'A',
    },
    training: {
      name: 'Staff training',
      idea: 'A standard has to be met as well as set; training works on gap 3. In the model its effect builds up over editions: service gets better and steadier, and the same staff can look after more customers. That staff under lasting pressure cut corners and standards slip has been measured; how much training helps is assumed.',
      source: 'Parasuraman, Zeithaml & Berry 1985; Oliva & Sterman 2001, Cutting Corners and Working Overtime',
      evidence: 'A',
    },
    momentsOfTruth: {
      name: 'Moments of truth',
      idea: 'Customers judge at every contact, by what they get (outcome quality) and by how they get it (process quality). The model gives each half the weight, adds chance to every contact and lets some go wrong. Image works as a filter: the same failure hurts a well-regarded show less.',
      source: 'Grönroos 1984, A Service Quality Model and Its Marketing Implications; Eisenbeiss et al. 2014',
      evidence: 'M',
    },
    serviceRecovery: {
      name: 'Service recovery',
      idea: 'A complaint is a chance: good handling undoes most of the harm, brushing it off does fresh harm, and those who keep silent carry a grudge nobody hears of. The recovery paradox is real but small. It raises satisfaction, not renewal, and only after a first failure.',
      source: 'de Matos, Henrique & Rossi 2007, Service Recovery Paradox: A Meta-Analysis; Maxham & Netemeyer 2002',
      evidence: 'V',
    },
    psychologicalEmpowerment: {
      name: 'Psychological empowerment',
      idea: 'It is how empowered customers feel: able to choose the service, to get information, to affect the result. Rights without information ring hollow; the model assumes that about a third of their effect is left. Capable customers feel empowerment more.',
      source: 'Prentice, Han & Li 2016, Customer Empowerment to Co-Create Service Designs and Delivery',
      evidence: 'V',
    },
    choiceOverload: {
      name: 'Too much choice',
      idea: 'Textbooks say that more choice means more autonomy. Across 63 experimental conditions the average effect was about nil: people who know what they want gain, people facing a hard task without a clear preference lose. In the model each customer can handle so many options, more with skill and information.',
      source: 'Scheibehenne et al. 2010, Can There Ever Be Too Many Options?; Chernev et al. 2015, Choice Overload',
      evidence: 'V',
    },
    participation: {
      name: 'Customers as part-time staff',
      idea: 'Customers who lend a hand help if they are able, informed and thanked; the unready get in the way, and staff feel the strain. Participants credit themselves for a good result, so it delights them less; a bad one they blame partly on themselves, the more so if they chose to take part. Participation that only saves the organiser money sours over time.',
      source: 'Bendapudi & Leone 2003; Chan, Yim & Lam 2010; Güntürkün et al. 2023',
      evidence: 'V',
    },
    disconfirmation: {
      name: 'Expectancy disconfirmation',
      idea: 'Satisfaction depends on how good the experience was and on whether it beat or missed expectation. Falling short hurts more than exceeding delights, and small differences inside the zone of tolerance count for less. The textbook ratio, perceived ÷ expected, is shown here only as an index: taken at its word, whoever expects nothing is happiest.',
      source:
        'Oliver 1980, A Cognitive Model of the Antecedents and Consequences of Satisfaction Decisions; Anderson & Sullivan 1993',
      evidence: 'V',
    },
    perceivedValue: {
      name: 'Perceived value',
      idea: 'Value is what customers get from product, service, people and image, less what it costs them in money, time, worry and effort. In the model the product counts most: what the visit or the stand actually achieved. A meta-analysis of 26 papers on exhibitions in China ties exhibitors’ satisfaction more to service quality and loyalty more to perceived value.',
      source: 'Zeithaml 1988, Consumer Perceptions of Price, Quality, and Value; Sustainability 2020, 12(20): 8390',
      evidence: 'V',
    },
    relationshipQuality: {
      name: 'Relationship quality',
      idea: 'It combines commercial friendship, trust, satisfaction and belonging, and each feeds the others. In the model trust is lost faster than it is won, and ties fade while customers stay away. A meta-analysis of 94 studies found that performance follows the composite most closely, above all where the bond is with a person.',
      source:
        'Palmatier et al. 2006, Factors Influencing the Effectiveness of Relationship Marketing; Jin, Weber & Bauer 2012',
      evidence: 'V',
    },
    personalisation: {
      name: 'One-to-one marketing',
      idea: 'It takes four steps: identify, differentiate, talk with, customise. In the model personalisation makes service more caring and introductions more apt, but without knowledge of the customer the same effort yields half as much. It also adds to the cost of serving each customer and to the load on staff.',
      source: 'Peppers & Rogers 1993, The One to One Future; sizes assumed',
      evidence: 'A',
    },
    community: {
      name: 'Customer community',
      idea: 'A club and trade evenings let customers get to know each other, and friendship and belonging grow. Members of loyalty programmes were found to discount bad experiences; from this the model assumes that a community softens disappointment.',
      source: 'Inferred from Bolton, Kannan & Bramlett 2000; sizes assumed',
      evidence: 'A',
    },
    attentionAllocation: {
      name: 'Allocating attention',
      idea: 'The textbook gives strategic customers plenty, key customers more than most, transaction customers a measured share and risk customers little. In the model attention is limited: a tier feels valued, is answered faster and grows closer only when its share of attention exceeds its share of customers, and the others get less.',
      source: 'Zeithaml, Rust & Lemon 2001, The Customer Pyramid; sizes assumed',
      evidence: 'A',
    },
    loyaltyRewards: {
      name: 'Rewarding loyalty',
      idea: 'Across 429 measured effects loyalty programmes work, on behaviour more than on attitude. In the model the loyalty discount makes coming back likelier and grows with every edition attended, yet hardly adds to goodwill; and the discounted price becomes the one customers have in mind.',
      source: 'Belli et al. 2022, 40 Years of Loyalty Programs',
      evidence: 'V',
    },
    switchingCosts: {
      name: 'Switching costs',
      idea: 'Procedures, money and personal ties make leaving hard, and together they explain the intention to stay better than satisfaction does. Contracts hold the body, not the heart: in the model lock-in lifts renewal, wears down trust and belonging, and puts newcomers off. An industry survey counts more than a third of exhibitors as dissatisfied, back again, and open to leaving.',
      source: 'Burnham, Frels & Mahajan 2003, Consumer Switching Costs; UFI/Explori 2018 (second-hand)',
      evidence: 'V',
    },
    wordOfMouth: {
      name: 'Word of mouth',
      idea: 'The delighted and the disappointed talk, those in between say little; the dissatisfied talk most, though less than legend has it. Bad word deters newcomers more than four times as strongly as it drives regulars away. In the model each customer hears only a handful of people in the same circle.',
      source: 'Anderson 1998, Customer Satisfaction and Word of Mouth; East et al. 2008',
      evidence: 'V',
    },
    dickBasu: {
      name: 'Dick and Basu’s loyalty',
      idea: 'Good attitude and frequent visits make a loyal customer; good attitude but few visits, a latent one; frequent visits without the attitude, a spurious one; neither, none. Here attitude is relative to the rival, and frequent means two of the last three editions. A test on six consumer panels found only three kinds: where switching costs next to nothing, spurious loyalty does not show.',
      source: 'Dick & Basu 1994, Customer Loyalty: Toward an Integrated Conceptual Framework; Ngobo 2017',
      evidence: 'V',
    },
    knox: {
      name: 'Knox’s loyalty diamond',
      idea: 'Two questions: how involved are customers, and how many brands do they buy? Involved with few brands is loyal, uninvolved with few is habitual, involved with many is a variety seeker, uninvolved with many a switcher. In the model brands are the shows a customer has lately attended, and involvement blends how much the show matters to them with relationship quality.',
      source: 'Knox 1998, Loyalty-Based Segmentation and the Customer Development Process',
      evidence: 'V',
    },
    reinartzKumar: {
      name: 'Reinartz and Kumar’s matrix',
      idea: 'Loyal does not mean profitable: true friends are both, butterflies profitable only, barnacles loyal only, strangers neither. In one B2B firm they studied, half of the loyal customers barely paid and half of the most profitable bought once and vanished. The model splits at the median margin (visitors: buying influence), so every cell is sizeable by construction; watch who moves.',
      source: 'Reinartz & Kumar 2002, The Mismanagement of Customer Loyalty',
      evidence: 'V',
    },
    brandt: {
      name: 'Brandt’s satisfaction states',
      idea: 'Three answers are read together – satisfaction, intention to return, readiness to recommend – and the lowest decides: secure, satisfied, vulnerable or dissatisfied. Taking the lowest is our addition, as the published rules do not say what to do when the three disagree.',
      source: 'Brandt 1996–97, second-hand',
      evidence: 'S',
    },
    relationshipTiers: {
      name: 'Relationship tiers',
      idea: 'Customers are strategic, key, transaction or risk customers by their value and the depth of the relationship. The model looks at margin (visitors: buying influence) and relationship quality; a very poor attitude, or costing the show money, means risk. The textbook would turn risk customers away. That is disputed: they talk too, and may attract the other side.',
      source: 'Zeithaml, Rust & Lemon 2001, The Customer Pyramid, second-hand',
      evidence: 'S',
    },
    customerEquity: {
      name: 'Customer equity',
      idea: 'It turns the future margins of today’s customers into money now: the fatter the margin and the likelier the return, the more they are worth. At a flat margin and a 10% discount rate, lifting renewal from 70% to 75% adds about 14% to lifetime value; the famous “25 to 85%” holds under special conditions only. Visitors bring in little money themselves; their worth lies in the exhibitors they draw.',
      source: 'Reichheld & Sasser 1990, Zero Defections; Gupta, Lehmann & Stuart 2004',
      evidence: 'C',
    },
  },
};
