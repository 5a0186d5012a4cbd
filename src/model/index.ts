/** The public interface of the customer model. Other programs rely on these names. */
export { MODEL_VERSION } from './version';
export { ModelError } from './errors';
export type { ModelErrorCode, ModelErrorDetail } from './errors';
export { LEVERS, BASE_DECISIONS } from './levers';
export type { Decisions, Lever, LeverGroup, LeverId, LeverUnit, NumericLeverId } from './levers';
export { SCENARIOS, SCENARIO_SETTINGS } from './scenario';
export type { Scenario, ScenarioEvent, ScenarioId, ScenarioSetting } from './scenario';
export { PARAMETERS, PARAMETER_GROUPS, legalRange } from './parameters';
export type { Evidence, Parameter, ParameterGroupId, ParameterOverrides } from './parameters';
export { STRATEGIES } from './strategies';
export type { StrategyId } from './strategies';
export { SCHEMES } from './report';
export type { ByClass, EditionReport, Mean, SchemeId, SideReport } from './report';
export { COLUMNS } from './population';
export type { ColumnName, Customers } from './population';
export type { Organiser, Run } from './run';
export { checkCustomer, checkDecisions, checkParameters, checkScenario } from './checks';
export { leverCosts } from './costs';
export type { CostContext } from './costs';
export { lifetimeValue } from './phases/account';
export { CLUSTER } from './network';
export { PHASES, createRun, createRunBeforeOpening, playEdition, simulate } from './simulate';
export { cloneRun, copyRun } from './copy';
export { futureOf, playFuture } from './future';
export type { FutureOutcome } from './future';
export { openOutlook } from './outlook';
export type { Outlook } from './outlook';
export { surveyCustomers } from './survey';
export type { Survey, SurveyConstruct, SurveyConstructId, SurveyEstimate, SurveyOptions } from './survey';
export { digest } from './digest';
export { observeEdition } from './story/observe';
export type { Contact, ObservedEdition, ServiceMet } from './story/observe';
export type { ChoiceDraws, ChoiceOutcome, CustomerChoice } from './story/booking';
export type { Chances, UsualChoice } from './story/choiceTerms';
export type { Moved, PhaseEffect } from './story/passage';
export type { CustomerSatisfaction } from './story/satisfaction';
export { CHOICE_TERMS, PHASE_IDS, PHASE_MEASURES, SATISFACTION_TERMS } from './story/terms';
export type {
  ChoiceTerm,
  ChoiceTerms,
  PhaseId,
  PhaseMeasure,
  QualityTerms,
  RivalTerms,
  SatisfactionTerm,
  SatisfactionTerms,
} from './story/terms';
export { customerTraits } from './story/state';
export type { CustomerState, CustomerTraits } from './story/state';
