import { describe, expect, test } from 'vitest';
import { FormatFault, type Fault } from '../../src/formats/fault';
import { decodeRunFile, encodeRunFile } from '../../src/formats/runFile';
import { newDocument } from '../../src/formats/document';
import { decodeLink } from '../../src/formats/shareLink';
import { en } from '../../src/i18n/en';
import { zhHans } from '../../src/i18n/zhHans';
import { zhHant } from '../../src/i18n/zhHant';
import { BASE_DECISIONS } from '../../src/model';
import { faultText } from '../../src/state/faults';
import { fieldName } from '../../src/state/fieldNames';
import { forgeLink, SMALL_LINK } from '../formats/forge';

const LANGUAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

describe('a place in a link or a file is named as a person would', () => {
  test.each([
    ['played.0.responsiveness', '第 1 届的“响应性”（responsiveness）', 'Edition 1, “Responsiveness” (responsiveness)'],
    ['played.2', '第 3 届的决策', 'Edition 3, decisions'],
    ['played', '各届的决策', 'the decisions'],
    ['draft.standPrice', '下一届的“展位价格”（standPrice）', 'The coming edition, “Stand price” (standPrice)'],
    ['draft', '下一届的决策', 'The coming edition, decisions'],
    ['reasons.1.promise', '第 2 届“承诺水平”（promise）的理由', 'Edition 2, reason for “Promise” (promise)'],
    ['scenario.hall', '情景设置“hall”', 'the situation’s setting “hall”'],
    ['scenario.pastLevers.promise', '接手时的“承诺水平”（promise）', 'At the start, “Promise” (promise)'],
    ['parameters.b0', '参数“b0”', 'the parameter “b0”'],
    ['name', '“这一局的名称”', '“Name of this run”'],
    ['digests.0', '“digests.0”', '“digests.0”'],
    ['played.0.constructor', '第 1 届的“constructor”（constructor）', 'Edition 1, “constructor” (constructor)'],
  ])('%s', (path, chinese, english) => {
    expect([fieldName(path, zhHans), fieldName(path, en)]).toEqual([chinese, english]);
  });
});

async function faultOf(open: () => unknown): Promise<unknown> {
  try {
    return await open();
  } catch (error) {
    return error;
  }
}

describe.each(Object.entries(LANGUAGES))('in %s', (_tag, t) => {
  const name = t.levers.byId.empathy.short;

  test.each([
    [{ d: [{ empathy: null }] }, [t.figures.edition(1), name, 'empathy']],
    [{ l: 9 }, ['level']],
    [{ d: 'none' }, [t.keeping.faults.fields.allDecisions]],
    [{ p: { b0: 'x' } }, ['b0']],
  ])('a link with %j says where it is wrong', async (change, words) => {
    const text = JSON.stringify({ ...SMALL_LINK, ...change });
    const sentence = faultText(await faultOf(() => decodeLink(forgeLink(text))), t);
    for (const word of words) expect(sentence).toContain(word);
    expect(sentence).not.toMatch(/played|undefined/u);
  });

  test('a file with a wrong decision says which', async () => {
    const document = { ...newDocument({ kind: 'ready', id: 'baseline' }, 7), played: [BASE_DECISIONS] };
    const file = JSON.parse(encodeRunFile(document, [])) as { played: Record<string, unknown>[] };
    file.played[0].empathy = 'much';
    const sentence = faultText(await faultOf(() => decodeRunFile(JSON.stringify(file))), t);
    expect(sentence).toContain(t.keeping.faults.fields.lever(t.figures.edition(1), name, 'empathy'));
  });

  test('the decisions before the takeover have no edition 0', () => {
    const fault: Fault = { code: 'leverOutOfRange', edition: 0, name: 'standPrice', value: '1', min: 700, max: 1800 };
    const sentence = faultText(new FormatFault(fault), t);
    expect(sentence).toContain(t.figures.edition(0));
    expect(sentence).not.toMatch(/第 0|[Ee]dition 0/u);
  });
});
