import type { Dictionary } from '../../i18n/dictionary';
import type { Numbers } from '../../i18n/numbers';
import type { ServiceMet } from '../../model';

/**
 * What went wrong, whether it was voiced, and what it took: a sentence each, or the one that says that all went well.
 * An organiser hears of what is voiced, and not how it felt.
 */
export function serviceChain(
  service: ServiceMet | null,
  view: 'model' | 'organiser',
  t: Dictionary['story']['service'],
  numbers: Numbers,
): string[] {
  if (view === 'organiser') return [service?.complained ? t.voiced(t.kind[service.kind]) : t.noneVoiced];
  if (!service) return [t.none];
  const { failed, kind, severity, complained, recoveryQuality, harm } = service;
  return [
    (failed === 2 ? t.again : t.met)(t.kind[kind], numbers.plain(severity, 0)),
    complained ? t.recovered(numbers.plain(100 * recoveryQuality, 0)) : t.silent,
    t.harm(numbers.plain(harm)),
  ];
}
