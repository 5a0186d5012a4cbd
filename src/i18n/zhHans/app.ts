/** What the page itself says, around whatever screen it shows. */
export const app = {
  preparing: '正在准备展会……',
  result: (edition: number, exhibitors: string, renewal: string, satisfaction: string, profit: string) =>
    `第 ${edition} 届结束：参展商 ${exhibitors} 家，续展率 ${renewal}，满意度 ${satisfaction}，利润 ${profit}。`,
  resultOrganiser: (edition: number, exhibitors: string, renewal: string, profit: string) =>
    `第 ${edition} 届结束：参展商 ${exhibitors} 家，续展率 ${renewal}，利润 ${profit}。`,
  notes: {
    title: '名称与笔记',
    name: '这一局的名称',
    note: '笔记',
    scenario: '情景',
    seed: '种子',
    version: '模型版本',
  },
  settings: {
    title: '设置',
    language: '语言',
    theme: '外观',
    film: '把每届放成短片',
    filmReduced: '系统设置了减少动态效果，所以不放短片。',
    keep: '在本机保留这一局',
    keepOn: '每一步都自动保留在这个浏览器里。',
    keepOff: '关掉网页后就没有了。可以用“保存”存成文件。',
    clear: '清除本机保留的内容',
    cleared: '本机保留的内容已清除。',
    source: '结果从哪来',
    inWorker: '模型在后台线程里运行。',
    inThread: '这个浏览器不允许后台线程，模型在页面里运行，会慢一些。',
  },
  share: {
    title: '分享这一局',
    lead: '链接里有情景、种子和全部决策，对方打开就能逐位重现。数据只在链接里，不经过任何服务器。',
    link: '链接',
    copy: '复制链接',
    copied: '已复制',
    copyFailed: '复制不了，请选中链接手动复制。',
    local: '这一页是从磁盘打开的，链接只在这台机器上有效。要给别人，请保存成文件发送。',
  },
  /** the way into the laboratory */
  laboratory: {
    open: '实验室',
    openHint: '用这一局的市场和决策做实验',
    lead: '同一批客户、同样的运气，只改一处，看结果差多少。',
  },
};
