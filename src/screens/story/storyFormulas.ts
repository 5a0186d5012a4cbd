/** Which formulas stand behind the pictures of a story: those of the choice differ for who was here last time and who was not. */
import type { TheseFormulas } from '../../figures/explaining';
import type { CustomerChoice } from '../../model';

type FormulaIds = TheseFormulas['ids'];

const PRICE = {
  exhibitors: ['priceWeight', 'priceAboveMarket', 'priceChangeFelt'],
  visitors: ['ticketWeight', 'ticketChangeFelt'],
} as const satisfies Record<TheseFormulas['side'], FormulaIds>;

type Chooser = Pick<CustomerChoice, 'isReturning'>;

const utilityOf = ({ isReturning }: Chooser) => (isReturning ? 'utility' : 'prospectUtility');

/** The reasons of somebody, from their sum down to the price as it is felt. */
export function reasonFormulas(choice: Chooser, side: TheseFormulas['side']): FormulaIds {
  const ofReturning: FormulaIds = choice.isReturning ? ['alternatives'] : [];
  return [utilityOf(choice), 'liking', ...ofReturning, ...PRICE[side], 'relationshipQuality', 'rivalOdds'];
}

/** What the reasons make of the chance to come. */
export function chanceFormulas(choice: Chooser): FormulaIds {
  return [
    'oursProbability',
    'allOdds',
    choice.isReturning ? 'ourOdds' : 'prospectOdds',
    'rivalOdds',
    utilityOf(choice),
  ];
}

/** What satisfaction is made of. */
export const SATISFACTION_FORMULAS: FormulaIds = [
  'satisfaction',
  'perceivedQuality',
  'harm',
  'disconfirmation',
  'feltDifference',
  'surprise',
  'perceivedValue',
  'empowerment',
  'fairness',
  'recoveryBonus',
  'resentment',
];

/** What carries over from edition to edition: the lines of a life. */
export const LIFE_FORMULAS: FormulaIds = [
  'trust',
  'trustTarget',
  'attitude',
  'friendship',
  'belonging',
  'belongingTarget',
  'relationshipQuality',
  'expectationAtBooking',
  'willLearned',
  'shouldExpectation',
];
