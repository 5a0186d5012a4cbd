import type { Locator, Page } from 'playwright';
import type { Level } from '../../../src/formats/document';
import { LEVERS, type LeverGroup, type NumericLeverId } from '../../../src/model';
import type { PresetId } from '../../../src/screens/cockpit/decisions/presets';
import { beginning, type Speech } from './speech';
import type { Move } from './turns';

/** The decisions of the coming edition. */
export class DecisionsPanel {
  readonly #page: Page;
  readonly #speech: Speech;

  constructor(page: Page, speech: Speech) {
    this.#page = page;
    this.#speech = speech;
  }

  get panel(): Locator {
    return this.#page.getByRole('region', { name: this.#t.cockpit.decisions.label, exact: true });
  }
  dial(group: LeverGroup): Locator {
    return this.#slider(this.#t.levers.groups[group].dial);
  }
  lever(id: NumericLeverId): Locator {
    return this.#slider(this.#t.levers.byId[id].name);
  }
  /** The button that opens a lever's theory. */
  theoryOf(id: NumericLeverId): Locator {
    const { short, name } = this.#t.levers.byId[id];
    const { theoryOf } = this.#t.cockpit.decisions;
    const button = (text: string): Locator => this.panel.getByRole('button', { name: theoryOf(text), exact: true });
    return button(short).or(button(name));
  }

  /** Lifts the sheet that holds the panel on a narrow screen to its full height. */
  async raise(): Promise<void> {
    await this.#moveSheet('low', 'high');
  }
  async lower(): Promise<void> {
    await this.#moveSheet('high', 'low');
  }

  async make(move: Move): Promise<void> {
    if ('level' in move) await this.chooseLevel(move.level);
    else if ('preset' in move) await this.choosePreset(move.preset);
    else if ('dial' in move) await this.setDial(move.dial, move.to);
    else await this.setLever(move.lever, move.to);
  }

  async chooseLevel(level: Level): Promise<void> {
    const { levelIs } = this.#t.cockpit.decisions;
    await this.#pick(beginning(levelIs('')), this.#t.common.levels[level].name);
  }
  async choosePreset(preset: PresetId): Promise<void> {
    await this.#pick(beginning(this.#t.cockpit.decisions.presets), this.#t.levers.presets[preset].name);
  }

  async setDial(group: LeverGroup, to: number): Promise<void> {
    await this.openGroup(group);
    await this.#type(this.#t.levers.groups[group].dial, to);
  }
  async setLever(id: NumericLeverId, to: number): Promise<void> {
    const group = LEVERS.find((lever) => lever.id === id)?.group;
    if (group) await this.openGroup(group);
    await this.#type(this.#t.levers.byId[id].name, to);
  }
  /** Opens a group's tab, where groups have tabs. */
  async openGroup(group: LeverGroup): Promise<void> {
    const tabs = this.panel.getByRole('tablist', { name: this.#t.cockpit.decisions.groups });
    if ((await tabs.count()) === 0) return;
    await tabs.getByRole('tab', { name: this.#t.levers.groups[group].name, exact: true }).click();
  }
  /** What stands in a lever's field. */
  valueOf(id: NumericLeverId): Promise<string> {
    return this.#field(this.#t.levers.byId[id].name).inputValue();
  }

  async #moveSheet(from: 'low' | 'high', to: 'low' | 'high'): Promise<void> {
    const { sheet } = this.#t.cockpit;
    const handle = this.#page.getByRole('button', { name: sheet[from], exact: true });
    if ((await handle.count()) === 0) return;
    await handle.focus();
    const arrow = to === 'high' ? 'ArrowUp' : 'ArrowDown';
    for (let steps = 0; steps < 2; steps++) await this.#page.keyboard.press(arrow);
    await this.#page.getByRole('button', { name: sheet[to], exact: true }).waitFor();
  }
  async #pick(menu: RegExp, name: string): Promise<void> {
    await this.panel.getByRole('button', { name: menu }).click();
    await this.#page.getByRole('menuitemradio', { name: beginning(name) }).click();
  }
  async #type(name: string, value: number): Promise<void> {
    await this.#field(name).fill(String(value));
    await this.#field(name).press('Enter');
  }
  #field(name: string): Locator {
    return this.panel.getByRole('textbox', { name, exact: true });
  }
  #slider(name: string): Locator {
    return this.panel.getByRole('slider', { name, exact: true });
  }
  get #t() {
    return this.#speech.t;
  }
}
