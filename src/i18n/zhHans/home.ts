export const home = {
  title: '让客户再来一次',
  lead: '你来主办一个展会，连办八届。服务、价格、授权由你定，几千位参展商和观众逐个作出反应：谁续展，谁离开，谁在犹豫。',
  start: '开始经营',
  continue: '接着上次',
  continueDetail: (scenario: string, edition: number, total: number) =>
    `${scenario}，已办 ${edition} 届，共 ${total} 届`,
  earlier: '回到之前的某一局',
  removeEarlier: (run: string) => `删除：${run}`,
  scenarios: '选一个处境',
  watch: '留意：',
  openFile: '打开保存的文件',
  notes: {
    private: '不用注册，不联网，不收集任何数据。你做的一切都留在这个浏览器里。',
    same: '同样的决策在任何浏览器里得到同样的结果。',
  },
  unknownPlace: '这个地址不对应任何页面，已为你打开首页。',
};
