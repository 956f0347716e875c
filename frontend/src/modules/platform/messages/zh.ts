import type { en } from "./en";

export const zh = {
  platform: {
    demo: {
      title: "演示",
      operator: "演示操作工：产线自动运行",
      speed: "工厂时间倍率",
    },
    warning: {
      "demo-accounts-exposed": "存在演示账号，且其他机器可以访问本服务器。演示密码是公开的。",
      demoAccountsExposed: "存在演示账号，且其他机器可以访问本服务器。演示密码是公开的。",
    },
    menu: {
      production: "生产",
      quality: "质量与追溯",
      plant: "工厂",
      tasks: "任务",
      terminal: "操作终端",
      devices: "设备连接",
      account: "账户",
    },
  },
} satisfies typeof en;
