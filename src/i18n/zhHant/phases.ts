// Made from zhHans/phases.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';
import type { PhaseWords } from '../references';

const byId = {
  promise: {
    name: '承諾',
    happening: '主辦單位作出承諾，客戶結合宣傳、口碑和以往的經歷，估計這一屆會怎樣。',
    theory: 'expectationFormation',
  },
  book: {
    name: '預訂',
    happening: '參展商先決定來不來、去誰家，觀眾看過展商名單再作決定；展館放不下時，有的參展商會被婉拒。',
    theory: 'nestedChoice',
  },
  serve: {
    name: '服務',
    happening: '展會開門，客戶在一次次接觸中體會服務；有人碰上失誤，有人投訴，有人不作聲。',
    theory: 'momentsOfTruth',
  },
  empower: {
    name: '授權',
    happening: '客戶運用手裡的權利和資訊，感到自己能選擇、能知情、能影響結果，或者感覺不到。',
    theory: 'psychologicalEmpowerment',
  },
  evaluate: {
    name: '評價',
    happening: '客戶拿體驗與期望相比，得出知覺品質、知覺價值和滿意度。',
    theory: 'disconfirmation',
  },
  relate: {
    name: '關係',
    happening: '這一屆的體驗沉澱為友誼、信任和歸屬感，也改寫下一屆的期望。',
    theory: 'relationshipQuality',
  },
  talk: {
    name: '口碑',
    happening: '客戶把好話和壞話傳給同業，展會的信譽和形象隨之變動。',
    theory: 'wordOfMouth',
  },
  classify: {
    name: '分類',
    happening: '按照各自的態度、行為和價值，客戶走進新的一格，或留在原處。',
    theory: 'dickBasu',
  },
  account: {
    name: '結算',
    happening: '收入減去成本是這一屆的利潤，再算出現有客戶今後值多少錢。',
    theory: 'customerEquity',
  },
} satisfies Record<string, PhaseWords>;

export const phases: Dictionary['phases'] = { byId };
