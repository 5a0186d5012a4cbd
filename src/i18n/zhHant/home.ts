// Made from zhHans/home.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';

export const home: Dictionary['home'] = {
  title: '讓客戶再來一次',
  lead: '你來主辦一個展會，連辦八屆。服務、價格、授權由你定，幾千位參展商和觀眾逐個作出反應：誰續展，誰離開，誰在猶豫。',
  start: '開始經營',
  continue: '接著上次',
  continueDetail: (scenario: string, edition: number, total: number) =>
    `${scenario}，已辦 ${edition} 屆，共 ${total} 屆`,
  earlier: '回到之前的某一局',
  removeEarlier: (run: string) => `刪除：${run}`,
  scenarios: '選一個處境',
  watch: '留意：',
  openFile: '開啟儲存的檔案',
  notes: {
    private: '不用註冊，不連網，不收集任何資料。你做的一切都留在這個瀏覽器裡。',
    same: '同樣的決策在任何瀏覽器裡得到同樣的結果。',
  },
  unknownPlace: '這個網址不對應任何頁面，已為你開啟首頁。',
};
