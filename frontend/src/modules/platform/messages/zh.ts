import type { en } from "./en";

export const zh = {
  platform: {
    home: "返回首页",
    notFound: { title: "未找到", text: "此地址没有对应的页面", hint: "可能输入有误。请在上方扫描或搜索编号，或从菜单选择。" },
    notAllowed: { title: "没有权限", text: "您的账号不能打开此页面", hint: "请向管理员申请权限，或请同事处理。" },
    demo: {
      title: "演示",
      operator: "演示操作工：产线自动运行",
      speed: "工厂时间倍率",
    },
    warning: {
      demoAccountsReachable: "存在演示账号，且其他机器可以访问本服务器。演示密码是公开的。",
    },
    search: {
      title: "搜索",
      placeholder: "搜索或扫描（Ctrl+K）",
      recent: "最近搜索",
      all: "“%{word}”的全部结果",
      resultsFor: "“%{word}”的搜索结果",
      more: "显示更多",
      nothing: "没有符合“%{word}”的内容",
      noWord: "请输入要搜索的内容",
      nothingHint: "输入编码或其开头可查找所有对象；输入名称的一部分可查找物料、人员、位置等主数据。只显示您有权查看的内容。",
      opening: "正在打开 %{code} …",
      unknown: "没有您可查看的对象编码为 %{code}",
      unknownHint: "可能是其他工厂的编码，或本厂没有此记录。请重新扫描，或按印刷的编码输入。",
      kind: { workOrder: "工单", lot: "在制批次", job: "工序任务", place: "位置" },
    },
    menu: {
      production: "生产",
      quality: "质量与追溯",
      people: "人员",
      plant: "工厂",
      system: "系统",
      tasks: "任务",
      terminal: "操作终端",
      recall: "召回",
      devices: "设备连接",
    },
  },
} satisfies typeof en;
