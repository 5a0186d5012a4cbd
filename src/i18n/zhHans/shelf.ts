/** Keeping runs, forking them, and the way to where they are compared. */
export const shelf = {
  keepThis: '把这一局存档',
  keepDialog: {
    title: '把这一局存档',
    name: '名称',
    hint: '换一种办法再办之前先存档，之后可以两局对比。',
    onDevice: '存档留在这个浏览器里，不经过任何服务器。',
    inPage: '你还没有允许这个浏览器保留内容，所以关掉这一页，存档就没有了。',
    allow: '允许保留',
    keep: '存档',
  },
  kept: (name: string) => `已存档：${name}`,
  keptInPage: (name: string) => `已存档：${name}。关掉这一页就没有了；要留下来，请允许保留，或存成文件。`,
  problem: {
    full: '这个浏览器的存储空间满了，存档只在这一页里，关掉就没有了。请另存成文件。',
    forbidden: '这个浏览器不允许保留数据（可能是无痕窗口），存档只在这一页里，关掉就没有了。请另存成文件。',
  },
  removed: (name: string) => `已删除：${name}`,
  added: (name: string) => `已加入存档：${name}`,
  forkHere: (edition: number) => (edition === 0 ? '从接手时另开一局' : `从第 ${edition} 届另开一局`),
  fork: (edition: number) => (edition === 0 ? '接手时另开' : `第 ${edition} 届另开`),
  forkOf: (name: string, fork: string) => `${name}（${fork}）`,
  forked: (edition: number) =>
    edition === 0
      ? '已从接手时另开一局。原来的一局在存档里。'
      : `已从第 ${edition} 届另开一局，之前的各届照旧。原来的一局在存档里。`,
  compareBoth: '两局对比',
  title: '对比各局',
  compare: '对比',
  all: '全部存档与对比',
};
