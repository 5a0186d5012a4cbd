import type { Language } from '../i18n/language.svelte';

/** The screens that come on demand, each with the texts it reads; named as the places of the address name them. */
export function lateScreens(language: Language) {
  return {
    run: () => language.alongside(import('./Cockpit.svelte'), 'show', 'cockpit'),
    lab: () => language.alongside(import('./Laboratory.svelte'), 'show', 'laboratory', 'parameters'),
    compare: () => language.alongside(import('./Compare.svelte'), 'show', 'compare'),
  };
}

export type LateScreens = ReturnType<typeof lateScreens>;
