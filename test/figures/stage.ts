import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Pointing } from '../../src/figures/pointing.svelte';
import type { LanguageTag } from '../../src/i18n/language.svelte';
import Stage from './Stage.svelte';
import { wholeLanguage } from '../support/wholeLanguage';

/**
 * Shows a figure in a language; answers what testing-library answers, a way to change its properties, and
 * what is pointed at in it.
 */
export async function show<Figure extends Component<never>>(
  figure: Figure,
  values: Parameters<Figure>[1],
  tag: LanguageTag = 'en',
) {
  const language = await wholeLanguage(tag);
  const pointing = new Pointing();
  const shown = render(Stage, { language, figure, values, pointing });
  return { ...shown, pointing, update: (next: Parameters<Figure>[1]) => shown.rerender({ values: next }) };
}
