// Made from zhHans/shelf.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';

/** Keeping runs, forking them, and the way to where they are compared. */
export const shelf: Dictionary['shelf'] = {
  keepThis: '把這一局存檔',
  keepDialog: {
    title: '把這一局存檔',
    name: '名稱',
    hint: '換一種辦法再辦之前先存檔，之後可以兩局對比。',
    onDevice: '存檔留在這個瀏覽器裡，不經過任何伺服器。',
    inPage: '你還沒有允許這個瀏覽器保留內容，所以關掉這一頁，存檔就沒有了。',
    allow: '允許保留',
    keep: '存檔',
  },
  kept: (name: string) => `已存檔：${name}`,
  keptInPage: (name: string) => `已存檔：${name}。關掉這一頁就沒有了；要留下來，請允許保留，或存成檔案。`,
  problem: {
    full: '這個瀏覽器的儲存空間滿了，存檔只在這一頁裡，關掉就沒有了。請另存成檔案。',
    forbidden: '這個瀏覽器不允許保留資料（可能是無痕視窗），存檔只在這一頁裡，關掉就沒有了。請另存成檔案。',
  },
  removed: (name: string) => `已刪除：${name}`,
  added: (name: string) => `已加入存檔：${name}`,
  forkHere: (edition: number) => (edition === 0 ? '從接手時另開一局' : `從第 ${edition} 屆另開一局`),
  fork: (edition: number) => (edition === 0 ? '接手時另開' : `第 ${edition} 屆另開`),
  forkOf: (name: string, fork: string) => `${name}（${fork}）`,
  forked: (edition: number) =>
    edition === 0
      ? '已從接手時另開一局。原來的一局在存檔裡。'
      : `已從第 ${edition} 屆另開一局，之前的各屆照舊。原來的一局在存檔裡。`,
  compareBoth: '兩局對比',
  title: '對比各局',
  compare: '對比',
  all: '全部存檔與對比',
};
