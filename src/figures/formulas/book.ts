/** The choice of a show: section 7.4 of the model, and what is counted of it (7.13). */
import { ofCustomer, ofShow } from './formula';

const LOYALTY = ['loyaltyCurve'] as const;

export const BOOK_FORMULAS = [
  ofCustomer('priceAboveMarket', 'lnr(netPrice/marketPrice) + priceConvex·pos(lnr(netPrice/marketPrice))^2', {
    section: '7.4',
    theory: 'referencePrice',
    side: 'exhibitors',
    figures: LOYALTY,
  }),
  ofCustomer(
    'priceChangeFelt',
    `priceChange ≤ 0 ? priceChange
     : priceLoss·(1 − priceBuffer·clamp((relationshipQuality − rqCentre)/25, −1, 1))
     ·(explainPrice = 1 ? explain·priceChange + (1 − explain)·pos(priceChange − explainMax) : priceChange)`,
    { section: '7.4', theory: 'priceFairness', side: 'exhibitors', figures: LOYALTY },
  ),
  ofCustomer('priceWeight', 'priceLevel·priceSensitivity·priceAboveMarket + priceRef·priceChangeFelt', {
    section: '7.4',
    theory: 'referencePrice',
    side: 'exhibitors',
    figures: LOYALTY,
    keyFigures: ['renewal'],
  }),
  ofCustomer(
    'ticketChangeFelt',
    `ticketChange ≤ 0 ? ticketChange
     : priceLoss·(explainPrice = 1 ? explain·ticketChange + (1 − explain)·pos(ticketChange − explainMax) : ticketChange)`,
    { section: '7.4', theory: 'priceFairness', side: 'visitors', figures: LOYALTY },
  ),
  ofCustomer('ticketWeight', 'priceLevel·priceSensitivity·(netTicket − marketTicket)/50 + priceRef·ticketChangeFelt', {
    section: '7.4',
    theory: 'referencePrice',
    side: 'visitors',
    figures: LOYALTY,
    keyFigures: ['visitors'],
  }),
  ofCustomer(
    'rivalOdds',
    `exp(r0 + rivalN·ln(rivals) + rivalTaste + rivalSlope·slope·(rivalAttitude − attitudeCentre)/10
     + rHabit·rivalHabit − priceLevel·priceSensitivity·lnr(rivalPrice))`,
    { section: '7.4', theory: 'nestedChoice', figures: LOYALTY, keyFigures: ['renewal'] },
  ),
  ofCustomer('alternatives', 'altMin + (1 − altMin)·rivalOdds/(altHalf + rivalOdds)', {
    section: '7.4',
    theory: 'nestedChoice',
    check: 'customers',
    figures: LOYALTY,
    keyFigures: ['renewal'],
  }),
  ofCustomer(
    'utility',
    `b0 + ourTaste + habit·habitStrength − priceWeight
     + slope·alternatives·(1 − lockSlope·lockIn)·(liking + convex·liking·|liking|) + rq·(relationshipQuality − rqCentre)/25
     + lock·lockSide·lockIn/(lockIn + lockHalf) − trustCust·brokenPromiseBefore + rebook
     + carrot·loyaltyDiscount/(loyaltyDiscount + carrotHalf) + adsCust·ads·(2·reachedByAds − 1)
     + womCustPos·wom·positiveWordBefore − womCustNeg·womNeg·negativeWordBefore`,
    { section: '7.4', theory: 'nestedChoice', figures: LOYALTY, keyFigures: ['renewal', 'exhibitors', 'visitors'] },
  ),
  ofCustomer(
    'prospectUtility',
    `b0 + ourTaste + habit·habitStrength − priceWeight
     + slopePros·(prospectAttitude·liking + prospectWill·(expectationAtBooking − willCentre)/10)
     + (hasAttended ? prospectRq·rq·(relationshipQuality − rqCentre)/25 : 0)
     − lockPros·lockSide·lockIn − trustPros·brokenPromiseBefore + ads·(2·reachedByAds − 1)
     + wom·positiveWordBefore − womNeg·negativeWordBefore`,
    { section: '7.4', theory: 'nestedChoice', figures: LOYALTY, keyFigures: ['exhibitors', 'visitors'] },
  ),
  ofCustomer('liking', '(attitude − attitudeCentre)/10', {
    section: '7.4',
    theory: 'nestedChoice',
    figures: LOYALTY,
  }),
  ofCustomer('ourOdds', 'exp(utility + cross·otherSide)', {
    section: '7.4',
    theory: 'twoSidedMarket',
    figures: LOYALTY,
    keyFigures: ['exhibitors', 'visitors'],
  }),
  ofCustomer('prospectOdds', 'exp(prospectUtility + crossPros·otherSide)', {
    section: '7.4',
    theory: 'twoSidedMarket',
    figures: LOYALTY,
    keyFigures: ['exhibitors', 'visitors'],
  }),
  ofCustomer('allOdds', 'ourOdds^2 + rivalOdds^2 + bothPull·ourOdds·rivalOdds', {
    section: '7.4',
    theory: 'nestedChoice',
    figures: LOYALTY,
    keyFigures: ['renewal'],
  }),
  ofCustomer(
    'oursProbability',
    'sqrt(allOdds)/(1 + sqrt(allOdds))·((ourOdds^2 + bothPull·ourOdds·rivalOdds)/allOdds)',
    {
      section: '7.4',
      theory: 'nestedChoice',
      figures: ['loyaltyCurve', 'ensembleFan'],
      keyFigures: ['renewal', 'exhibitors', 'visitors'],
    },
  ),
  ofShow('renewalRate', 'returned/(returned + stayedAway)', {
    section: '7.13',
    theory: 'nestedChoice',
    figures: ['loyaltyCurve', 'ensembleFan'],
    keyFigures: ['renewal'],
  }),
  ofShow('visitorPersons', 'personsPerAgent·visitorAgents', {
    section: '7.4',
    theory: 'twoSidedMarket',
    keyFigures: ['visitors'],
  }),
  ofShow('fill', 'netArea/hallArea', { section: '7.5', theory: 'twoSidedMarket', keyFigures: ['fill'] }),
];
