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
