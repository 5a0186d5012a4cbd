/**
 * The page on which every figure of the catalogue can be looked at by itself: `figures.html?figure=gapBars`, and further
 * `&language=en`, `&theme=projector`, `&view=organiser`, `&width=290`. Without a figure it lists them.
 */
import { mount, unmount } from 'svelte';
import '../../src/app.css';
import { LANGUAGES, type LanguageTag } from '../../src/i18n/language.svelte';
import { FIGURES, type FigureMaterial } from '../../src/screens/cockpit/figureCatalogue';
import { Look } from '../../src/state/look.svelte';
import { saveBlob } from '../../src/state/saving';
import { playExperiments } from './experiments';
import GalleryStage from './GalleryStage.svelte';
import { forecastsOf, hindsightOf, playRealRun } from './realRun';
import { wholeLanguage } from '../support/wholeLanguage';

/** What can be asked for in the address, and by whoever takes the pictures. */
export interface Wish {
  figure?: string;
  language?: string;
  theme?: string;
  view?: string;
  /** pixels */
  width?: string | number;
}

const target = document.getElementById('figure') as HTMLElement;
const run = await playRealRun();
const hindsight = hindsightOf(await forecastsOf(run));
const ALL = [...FIGURES, ...(await playExperiments())];
let shown: Record<string, unknown> | undefined;

/** Shows one figure in place of the one before. */
async function show(wish: Wish): Promise<void> {
  const figure = ALL.find(({ id }) => id === wish.figure);
  if (!figure) throw new Error(`expected one of ${ALL.map(({ id }) => id).join(', ')}, got ${wish.figure}`);
  if (shown) await unmount(shown);
  target.replaceChildren();
  const tag = LANGUAGES.find((other) => other === wish.language) ?? 'zh-Hans';
  dress(tag, wish);
  const language = await wholeLanguage(tag);
  shown = mount(GalleryStage, {
    target,
    props: { language, figure, material: { ...materialOf(wish), language }, exporter },
  });
}

function dress(tag: LanguageTag, { theme = 'light', width }: Wish): void {
  document.documentElement.lang = tag;
  document.documentElement.dataset.theme = theme;
  // the figure has this width, and a margin of paper around it
  target.style.width = width ? `${Number(width) + 24}px` : 'auto';
}

function materialOf({ view }: Wish): FigureMaterial {
  const { document, editions, links, futures } = run;
  const seen = view === 'organiser' ? 'organiser' : 'model';
  return {
    editions,
    links,
    futures,
    hindsight,
    current: editions.length - 1,
    view: seen,
    document: { ...document, view: seen },
    look: new Look(),
    onlook: () => {},
  };
}

const exporter = {
  origin: () => ({ run: 'gallery', edition: String(run.editions.length - 1), remarks: [] }),
  save: (name: string, contents: Promise<Blob>) => void contents.then((file) => saveBlob(name, file, document)),
};

function list(): void {
  for (const { id } of ALL) {
    const link = document.createElement('a');
    link.href = `?figure=${id}`;
    link.textContent = id;
    target.append(link, document.createElement('br'));
  }
}

Object.assign(window, { gallery: { figures: ALL.map(({ id }) => id), show } });
const wish: Wish = Object.fromEntries(new URLSearchParams(location.search));
if (wish.figure) await show(wish);
else list();
