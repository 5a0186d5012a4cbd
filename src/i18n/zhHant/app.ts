// Made from zhHans/app.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';

/** What the page itself says, around whatever screen it shows. */
export const app: Dictionary['app'] = {
  preparing: '正在準備展會……',
  result: (edition: number, exhibitors: string, renewal: string, satisfaction: string, profit: string) =>
    `第 ${edition} 屆結束：參展商 ${exhibitors} 家，續展率 ${renewal}，滿意度 ${satisfaction}，利潤 ${profit}。`,
  resultOrganiser: (edition: number, exhibitors: string, renewal: string, profit: string) =>
    `第 ${edition} 屆結束：參展商 ${exhibitors} 家，續展率 ${renewal}，利潤 ${profit}。`,
  notes: {
    title: '名稱與筆記',
    name: '這一局的名稱',
    note: '筆記',
    scenario: '情境',
    seed: '種子',
    version: '模型版本',
  },
  settings: {
    title: '設定',
    language: '語言',
    theme: '外觀',
    film: '把每屆放成短片',
    filmReduced: '系統設定了減少動態效果，所以不放短片。',
    keep: '在本機保留這一局',
    keepOn: '每一步都自動保留在這個瀏覽器裡。',
    keepOff: '關掉網頁後就沒有了。可以用「儲存」存成檔案。',
    clear: '清除本機保留的內容',
    cleared: '本機保留的內容已清除。',
    source: '結果從哪來',
    inWorker: '模型在背景執行緒裡執行。',
    inThread: '這個瀏覽器不允許背景執行緒，模型在頁面裡執行，會慢一些。',
  },
  share: {
    title: '分享這一局',
    lead: '連結裡有情境、種子和全部決策，對方開啟就能逐位重現。資料只在連結裡，不經過任何伺服器。',
    link: '連結',
    copy: '複製連結',
    copied: '已複製',
    copyFailed: '複製不了，請選取連結手動複製。',
    local: '這一頁是從磁碟開啟的，連結只在這台機器上有效。要給別人，請儲存成檔案傳送。',
  },
  /** the way into the laboratory */
  laboratory: {
    open: '實驗室',
    openHint: '用這一局的市場和決策做實驗',
    lead: '同一批客戶、同樣的運氣，只改一處，看結果差多少。',
  },
};
