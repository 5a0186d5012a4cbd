// Made from zhHans/parameterNames/promise.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../../dictionary';

export const promise: Dictionary['parameterNames']['promise'] = {
  exit: '每屆離開市場的機率',
  credibilityStart: '承諾信譽的起點與上限',
  promNew: '承諾對不熟悉者期望的拉動',
  promOld: '承諾對熟悉者期望的拉動',
  imgWill: '形象對不熟悉者期望的拉動',
  priceCue: '價格作為品質訊號的強度',
  adsHalf: '觸達一半人的廣告投入',
  reachBase: '沒有廣告時承諾的傳播面',
  reachAds: '廣告給承諾增加的傳播面',
  womWill: '口碑對期望的作用',
  cueShare: '價格訊號的折算比例',
  cueTicketSpan: '一單位訊號對應的票價差',
  cueTicketLow: '低票價訊號的下限',
  cueTicketHigh: '高票價訊號的上限',
  imgWillKnown: '形象對熟悉者期望的拉動',
  qualityOverImage: '品質分與形象分的常差',
  imageRateReturning: '上屆來過者向公眾形象靠攏的速度',
  imageRateOther: '上屆沒來者向公眾形象靠攏的速度',
  imageFit: '服務合意程度對形象的作用',
  hearsayRate: '傳聞改變不熟悉者態度的速度',
  hearsayImage: '傳聞中形象所占的比重',
  willFloor: '期望的下限',
  willCeiling: '期望的上限',
};
