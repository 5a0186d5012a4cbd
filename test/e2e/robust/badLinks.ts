/** Links that must not open, each with the sentence that says why in the words of `t`. */
import { deflateRawSync } from 'node:zlib';
import type { Dictionary } from '../../../src/i18n/dictionary';
import { forgeLink, SMALL_LINK } from '../../formats/forge';
import { SMALL_SCENARIO } from './runs';

/** What somebody would try who hopes that a text is taken for markup. */
export const MARKUP = '<img src=x onerror="window.isOwned=true">';

interface BadLink {
  readonly payload: string;
  readonly sentence: (t: Dictionary) => string;
}
type Faults = Dictionary['keeping']['faults'];

const json = (value: unknown): string => forgeLink(JSON.stringify(value));
const bad = (payload: string, fault: (words: Faults, t: Dictionary) => string): BadLink => ({
  payload,
  sentence: (t) => t.keeping.twoSentences(fault(t.keeping.faults, t), t.keeping.nothingLost),
});
const lever = (change: Record<string, unknown>): string => json({ ...SMALL_LINK, d: [change] });
const empathyIn = ({ keeping, figures, levers }: Dictionary): string =>
  keeping.faults.fields.lever(figures.edition(1), levers.byId.empathy.short, 'empathy');
const own = (settings: Record<string, unknown>): string =>
  json({ ...SMALL_LINK, s: { t: 'own', s: { ...SMALL_SCENARIO, ...settings } } });
const head = '"v":1,"m":"1","s":"baseline","r":7,"l":0,"w":0';

export const BAD_LINKS: Readonly<Record<string, BadLink>> = {
  'nothing at all': bad('', (f) => f.notReadable),
  'a marker alone': bad('z', (f) => f.notReadable),
  'a script': bad(encodeURIComponent(`<script>${MARKUP}</script>`), (f) => f.notReadable),
  'an unfinished escape': bad('%E4%BD', (f) => f.notReadable),
  'bytes that are no text': bad(forgeLink(new Uint8Array([0xff, 0xfe, 0])), (f) => f.notReadable),
  'packed rubbish': bad(forgeLink('rubbish', 'z'), (f) => f.notReadable),
  'a list': bad(json([1, 2]), (f) => f.foreignFile),
  'more than a link may have': bad('z'.repeat(64 * 1024 + 1), (f) => f.tooLarge(64)),
  'forty megabytes in a few letters': bad(forgeLink(deflateRawSync(Buffer.alloc(40e6)), 'z'), (f) => f.tooLarge(1024)),
  'a later format': bad(json({ ...SMALL_LINK, v: 9 }), (f) => f.newerFormat(9, 1)),
  'no format': bad(json({ ...SMALL_LINK, v: undefined }), (f) => f.wrongField(f.fields.named('version'))),
  'a part nobody knows': bad(json({ ...SMALL_LINK, [MARKUP]: 1 }), (f) => f.unknownField(`${MARKUP.slice(0, 40)}…`)),
  'a scenario nobody knows': bad(json({ ...SMALL_LINK, s: 'atlantis' }), (f) => f.unknownScenario('atlantis')),
  'a scenario called __proto__': bad(json({ ...SMALL_LINK, s: '__proto__' }), (f) => f.unknownScenario('__proto__')),
  'a seed that is none': bad(json({ ...SMALL_LINK, r: -1 }), (f) => f.badSeed('-1', 4294967295)),
  'a price out of range': bad(lever({ standPrice: 99_999 }), (f, t) =>
    f.leverOutOfRange(t.figures.edition(1), t.levers.byId.standPrice.name, '99999', f.range('700', '1800')),
  ),
  'a decision that is no number': bad(lever({ empathy: null }), (f, t) => f.wrongField(empathyIn(t))),
  'an infinite decision': bad(forgeLink(`{${head},"d":[{"empathy":1e999}]}`), (f, t) => f.wrongField(empathyIn(t))),
  'a decision nobody knows': bad(lever({ bribes: 5 }), (f, t) => f.unknownLever(t.figures.edition(1), 'bribes')),
  'no attention for anybody': bad(
    lever({ attentionStrategic: 0, attentionKey: 0, attentionTransaction: 0, attentionRisk: 0 }),
    (f, t) => f.attentionAllZero(t.figures.edition(1)),
  ),
  'more editions than there are': bad(json({ ...SMALL_LINK, d: Array(9).fill({}) }), (f) => f.tooManyEditions(9, 8)),
  'a setting out of range': bad(own({ hall: 1 }), (f) => f.settingOutOfRange('hall', '1', f.range('2000', '40000'))),
  'more customers than a browser can hold': bad(own({ scale: 125, poolVisitors: 1e6 }), (f) =>
    f.settingOutOfRange('scale × pools', '125300000', f.range('0', '2000000')),
  ),
  'a parameter nobody knows': bad(json({ ...SMALL_LINK, p: { luckiness: 1 } }), (f) => f.unknownParameter('luckiness')),
  'a way into every object': bad(
    forgeLink(`{${head},"__proto__":{"owned":1},"p":{"__proto__":{"owned":1},"constructor":1}}`),
    (f) => f.unknownField('__proto__'),
  ),
};
