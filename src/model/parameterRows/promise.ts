/** How expectations form: promise, word of mouth, image, and price as a sign of quality. */
import { assumed, centre, divisor, perSide, row } from './row';

export const PROMISE_ROWS = [
  perSide(
    'exit',
    'probability',
    [0.07, 0.16],
    [
      [0.03, 0.1],
      [0.1, 0.25],
    ],
    'A',
    'assumption; visitors computed from first-time shares',
  ),
  row('credibilityStart', 'share', 0.6, [0.4, 0.8], 'A', 'assumption'),
  row('promNew', 'share', 0.85, [0.6, 1], 'cal', 'calibrated on over-promising, Boulding et al. (1993)'),
  row('promOld', 'share', 0.22, [0.1, 0.4], 'cal', 'calibrated on over-promising, Boulding et al. (1993)'),
  row('imgWill', 'rate', 0.08, [0.04, 0.16], 'V', 'Grönroos (1984) direction; size assumed'),
  row('priceCue', 'points per ln', 5, [3, 5], 'V', 'Völckner & Hofmann (2007)'),
  divisor(assumed('adsHalf', 'share', 0.5)),
  assumed('reachBase', 'share', 0.4),
  assumed('reachAds', 'share', 0.6),
  assumed('womWill', 'points per unit', 0.5),
  assumed('cueShare', 'share', 0.5),
  divisor(assumed('cueTicketSpan', 'yuan', 100)),
  assumed('cueTicketLow', 'factor', -0.3),
  assumed('cueTicketHigh', 'factor', 1),
  assumed('imgWillKnown', 'rate', 0.02),
  assumed('qualityOverImage', 'points', 7),
  assumed('imageRateReturning', 'rate', 0.06),
  assumed('imageRateOther', 'rate', 0.15),
  assumed('imageFit', 'share', 0.5),
  assumed('hearsayRate', 'rate', 0.25),
  assumed('hearsayImage', 'share', 0.5),
  centre('willFloor', 30),
  centre('willCeiling', 98),
] as const;
