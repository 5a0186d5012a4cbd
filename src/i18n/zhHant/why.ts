// Made from zhHans/why.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';

/** 為何變化：把決策改回去重跑，差額就是它的貢獻。 */
export const why: Dictionary['why'] = {
  title: (figure: string, change: string) => `${figure} ${change}：為什麼？`,
  titleSame: (figure: string) => `${figure}沒有變：為什麼？`,
  titlePlain: (figure: string) => `${figure}：為什麼這樣變？`,
  choose: (figure: string) => `${figure}：為什麼變化`,
  opening: '開展之後，這裡會把每個關鍵指標的變化拆開：哪項決策、哪種市場變化、多少是以前留下的、多少隻是運氣。',
  waiting: '正在把這一屆重跑一遍……',
  luckWaiting: '正在換 64 種運氣重跑……',
  failed: '沒能算出來。',
  again: '再算一次',
  needsModel: '解釋要靠重跑同一批客戶，這是模型才做得到的事；辦展方看不到。切換到「模型所知」即可查看。',
  howTo:
    '把每項決策單獨改回上一屆，其餘不變再跑一遍，差額就是它的貢獻。客戶還是那批客戶，運氣還是那份運氣，所以連名字都說得出來。',
  nothingChanged: '和上一屆相比，決策和市場都沒有變：變化全是以前各屆留下的，加上本屆的運氣。',
  legend: '橫線：換 64 種運氣，八成落在其間；虛框：在運氣範圍之內',

  parts: {
    market: '市場變了',
    attention: '對各層級的關注',
    others: (count: number) => `其餘 ${count} 項合計`,
    idle: (count: number) => `另 ${count} 項：本屆不影響它`,
    interaction: '幾項一起的作用',
    carryOver: '以前留下的',
    luck: '本屆運氣',
    unsplit: '以前留下的與運氣',
  },
  lever: (name: string, last: string, now: string) => `${name} ${last} → ${now}`,
  marketOf: (settings: string) => `市場變了（${settings}）`,
  andNext: (all: string, next: string) => `${all}、${next}`,
  market: {
    hall: '展館面積',
    visitorRoom: '觀眾容量',
    staff: '服務人手',
    rivals: '競爭展會的數目',
    rivalQuality: '競爭展會的品質',
    rivalPrice: '競爭展會的價格',
    visitorQuality: '觀眾品質',
    complaintEase: '投訴的難易',
    adaptation: '期望適應的快慢',
    qualityCost: '品質的成本',
    quality: '服務品質受到衝擊',
    visitors: '部分觀眾來不了',
    managers: '客戶經理離職',
  },

  reading: {
    cause: (name: string, without: string, now: string) =>
      `${name}：若這一項仍像上一屆，其餘不變——同樣的客戶、同樣的運氣——結果會是 ${without}，實際是 ${now}。`,
    idle: (name: string) => `${name}：改回上一屆，這個指標在本屆絲毫不變；它的作用可能要到下一屆才看得見。`,
    interaction: '全部改回的差額，減去各項單獨改回的差額：幾項決策一起做，比各做各的多出（或少掉）的部分。',
    carryOver: '全部改回上一屆也會發生的變化，扣除運氣：習慣、口碑、員工技能、聲譽等，是以前各屆留下的。',
    luck: (usual: string, now: string) =>
      `同樣的決策換 64 種運氣，平均是 ${usual}；實際是 ${now}，兩者的差就是本屆的運氣。`,
    unsplit: '全部改回上一屆也會發生的變化；其中多少是運氣，要等換運氣重跑之後才知道。',
    band: (low: string, high: string) => `換 64 種運氣，這一項有八成落在 ${low} 到 ${high}。`,
    bandAbout: (value: string) => `換 64 種運氣，這一項有八成約為 ${value}。`,
    bandNothing: '換 64 種運氣，這一項有八成幾乎為零。',
    within: '換一種運氣，它可能為零，甚至反過來：在運氣範圍之內。',
    usualLuck: '這樣的運氣很平常。',
    rareLuck: '這樣的運氣不常見：十次裡不到兩次。',
  },
  wholeWithin: (before: string) =>
    `決策照舊、只換運氣，這個指標也可能停在上一屆的 ${before}：整個變化都在運氣範圍之內。`,
  showFewer: '只看主要的',
  scoreLuck: '得分要整屆重跑才知道運氣有多大',
  scoreAsk: '重跑 64 種運氣',

  fates: {
    label: (name: string) => `${name}：改變了誰`,
    none: {
      both: '沒有誰的去留或滿意狀態因此不同。',
      exhibitors: '沒有哪家參展商的去留或滿意狀態因此不同。',
      visitors: '沒有哪組觀眾的去留或滿意狀態因此不同。',
    },
    /** the title of a list with how many are in it */
    counted: (title: string, count: string) => `${title}：${count}`,
    group: {
      left: (count: string) => `因此離開 ${count}`,
      notWon: (count: string) => `因此沒來 ${count}`,
      stayed: (count: string) => `因此留下 ${count}`,
      won: (count: string) => `因此新來 ${count}`,
      worse: (count: string) => `因此狀態變差 ${count}`,
      better: (count: string) => `因此狀態變好 ${count}`,
    },
    title: {
      left: (name: string) => `因「${name}」而離開`,
      notWon: (name: string) => `因「${name}」而沒有來`,
      stayed: (name: string) => `因「${name}」而留下`,
      won: (name: string) => `因「${name}」而新來`,
      worse: (name: string) => `因「${name}」而滿意狀態變差（安全→滿意→脆弱→不滿意）`,
      better: (name: string) => `因「${name}」而滿意狀態變好（不滿意→脆弱→滿意→安全）`,
    },
  },
  twin: (name: string) => `沒有「${name}」的世界`,

  table: {
    part: '組成',
    value: '貢獻',
    low: '運氣下限',
    high: '運氣上限',
    within: '在運氣之內',
    change: '合計變化',
    inPoints: (column: string) => `${column}（百分點）`,
  },
};
