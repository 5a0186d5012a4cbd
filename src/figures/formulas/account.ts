/** Money: section 7.11 of the model; and how the survey asks (7.12). */
import { ofCustomer, ofShow } from './formula';

const MONEY = { section: '7.11', theory: 'customerEquity', figures: ['moneyWaterfall'] } as const;
const COST = { section: '7.11', theory: 'servqual', figures: ['moneyWaterfall'], keyFigures: ['profit'] } as const;
const EQUITY = { section: '7.11', theory: 'customerEquity', figures: ['customerEquity'] } as const;
const SURVEY = { check: 'survey', section: '7.12', theory: 'marketResearch', figures: ['survey'] } as const;
const SURVEYED = ['surveyedSatisfaction', 'surveyedEmpowerment', 'surveyedLoyalty'] as const;

export const ACCOUNT_FORMULAS = [
  ofShow('revenue', 'stands·(1 + other) + tickets', { ...MONEY, keyFigures: ['revenue', 'profit', 'margin'] }),
  ofShow('profit', 'revenue − sum_k(costLine_k)', {
    ...MONEY,
    figures: ['moneyWaterfall', 'ensembleFan'],
    keyFigures: ['profit', 'margin', 'score'],
  }),
  ofShow(
    'costOfStandard',
    `costReliability·scale·((1 − costCubic)·2·reliability + costCubic·(2·reliability)^3)
     ·(headcountShare + (1 − headcountShare)·attendingExhibitors/(baseExhibitors·scale))·qualityCost`,
    COST,
  ),
  ofShow(
    'costOfParticipation',
    `scale·(headcountShare + (1 − headcountShare)·attendingExhibitors/(baseExhibitors·scale))
     ·(costParticipation·((1 − costCubic)·2·participation + costCubic·(2·participation)^3) − participationSaving·participation)`,
    { ...COST, theory: 'participation' },
  ),
  ofShow(
    'costOfAdvertising',
    'costAdvertising·scale·((1 − costCubicAds)·2·advertising + costCubicAds·(2·advertising)^3)',
    { ...COST, theory: 'acquisition' },
  ),
  ofShow('profitMargin', 'profit/revenue', { ...MONEY, keyFigures: ['margin'] }),
  ofCustomer(
    'contactCost',
    `serveHead·(contactBase + contactPersonal·personalisation)·(1 + contactTenure·min(tenure, contactTenureMax))
     ·serviceCostFactor`,
    EQUITY,
  ),
  ofCustomer(
    'marginOfExhibitor',
    'pricePaid·standArea·(1 + other) − build·standArea − (hasReturned ? oldCost : newCost) − contactCost',
    { ...EQUITY, side: 'exhibitors' },
  ),
  ofCustomer('marginOfVisitor', 'personsPerAgent·(pricePaid − visHead)', { ...EQUITY, side: 'visitors' }),
  ofShow(
    'customerEquity',
    `sum_i(margin_i·min(equityCap, renewalForecast_i)/(1 + discountRate − min(equityCap, renewalForecast_i)))`,
    { ...EQUITY, check: 'customers', keyFigures: ['score'] },
  ),
  ofShow('score', 'sum_e(profit_e) + customerEquity − openingEquity', { ...EQUITY, keyFigures: ['score'] }),
  ofCustomer(
    'surveyAnswer',
    'round(clamp(7.2 + scaleStretch·(latent − latentCentre)/latentUnit + 0.65·answeringStyle + 1.25·chance, 1, 10))',
    { ...SURVEY, keyFigures: SURVEYED },
  ),
  ofShow('surveyError', '1.96·surveySpread/sqrt(responses)', { ...SURVEY, keyFigures: SURVEYED }),
];
