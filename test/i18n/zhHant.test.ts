// @vitest-environment node
import { ConverterFactory, Locale } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { zhHant } from '../../src/i18n/zhHant';
import { sampleParameters, textsOf } from '../support/dictionaryTexts';
import { convertSection, convertText, makeSection, readSection, sectionNames } from '../support/makeZhHant.mjs';

describe('the Traditional Chinese texts', () => {
  it.each(sectionNames())('are in step with zhHans: %s', async (section) => {
    const isInStep = readSection(section) === (await makeSection(section));
    expect(isInStep, `run node test/support/makeZhHant.mjs ${section}`).toBe(true);
  });

  it('hold no character that is only used in Simplified Chinese', () => {
    // written alike in Taiwan in some words: 台北, 占比, 百里, 划算
    const inBoth = '台占里划';
    const toTraditional = ConverterFactory(Locale.from.cn, Locale.to.tw);
    const parameters = sampleParameters();
    const faulty: string[] = [];
    for (const [key, text] of textsOf(zhHant)) {
      if (key.startsWith('common.languages.zh-Hans.')) continue;
      const written =
        typeof text === 'string' ? text : text(...(parameters.get(key) ?? []).map(({ values }) => values[0]));
      for (const character of written) {
        if (!inBoth.includes(character) && toTraditional(character) !== character) {
          faulty.push(`${key}: ${character} in ${written}`);
        }
      }
    }
    expect(faulty).toEqual([]);
  });
});

describe('the conversion to Traditional Chinese', () => {
  it.each([
    ['头发发展，皇后以后，面条表面，放松松树，征税特征', '頭髮發展，皇后以後，麵條表面，放鬆松樹，徵稅特徵'],
    ['用户默认把文件保存在浏览器里', '使用者預設把檔案儲存在瀏覽器裡'],
    ['点击链接，打开菜单，撤销设置', '點選連結，開啟選單，復原設定'],
    ['参展商、展位、续展率、会展客户', '參展商、攤位、續展率、會展客戶'],
    ['服务质量水平、感知价值、响应性和移情性', '服務品質水準、知覺價值、反應性和關懷性'],
    ['服务质量差距模型，真实瞬间，客户心理受权', '服務品質缺口模式，關鍵時刻，客戶心理賦權'],
    ['渠道、市场份额、营销反馈、屏幕、缓存、队列', '通路、市占率、行銷回饋、螢幕、快取、佇列'],
    ['优化数据，概率与置信区间', '優化資料，機率與信賴區間'],
    ['说“好”，再说‘好’', '說「好」，再說『好』'],
  ])('writes %s as a reader in Taiwan expects', (simplified, traditional) => {
    expect(convertText(simplified)).toBe(traditional);
  });

  it.each([
    ['影响应该有限', '影響應該有限'],
    ['接受权利', '接受權利'],
    ['参展位置', '參展位置'],
    ['双方差距', '雙方差距'],
    ['银行业务', '銀行業務'],
    ['交互作用', '交互作用'],
    ['水平线', '水平線'],
  ])('finds no word across the border of two others in %s', (simplified, traditional) => {
    expect(convertText(simplified)).toBe(traditional);
  });

  it('keeps an apostrophe', () => {
    expect(convertText('Customers’ 反馈，don’t')).toBe('Customers’ 回饋，don’t');
  });

  it('puts hand-kept exceptions in their place, also for functions', async () => {
    const source = `export const home = { file: '文件', all: { count: (n: number) => \`\${n} 份文件\` } };\n`;
    const made = await convertSection('home', source, {
      'home.file': { from: '文件', to: '公文' },
      'home.all.count': { from: '(n: number) => `${n} 份文件`', to: '(n: number) => `${n} 份公文`' },
      'keeping.file': { from: '文件', to: '別處' },
    });
    expect(made).toContain(`file: '公文'`);
    expect(made).toContain('`${n} 份公文`');
    expect(made).toContain(`export const home: Dictionary['home'] = {`);
  });

  it('stops when the text of an exception has changed or is gone', async () => {
    const source = `export const home = { file: '新文件' };\n`;
    await expect(convertSection('home', source, { 'home.file': { from: '文件', to: '公文' } })).rejects.toThrow(
      /now "新文件"/,
    );
    await expect(convertSection('home', source, { 'home.gone': { from: '文件', to: '公文' } })).rejects.toThrow(
      /home\.gone/,
    );
  });

  it('converts a part of a section that has a folder, under the names and keys of the part', async () => {
    const made = await convertSection('parameterNames/birth', `export const birth = { W: '权重' };\n`, {
      'parameterNames.birth.W': { from: '权重', to: '比重' },
    });
    expect(made).toContain(`import type { Dictionary } from '../../dictionary';`);
    expect(made).toContain(`export const birth: Dictionary['parameterNames']['birth'] = { W: '比重' };`);
    const whole = await convertSection('parameterNames', `export const parameterNames = { birth };\n`, {
      'parameterNames.birth.W': { from: '权重', to: '比重' },
    });
    expect(whole).toContain(`export const parameterNames: Dictionary['parameterNames'] = { birth };`);
  });

  it('stops when the section does not export what its file is called', async () => {
    await expect(convertSection('home', 'export const other = {};\n', {})).rejects.toThrow(
      /expected "export const home = "/,
    );
  });
});
