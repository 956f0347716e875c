import type { en } from "./en";

export const zh = {
  security: {
    leave: "退出",
    signIn: { purpose: "一座工厂的工单、流程、规则与设备", userName: "账号", password: "密码", submit: "登录" },
    demo: { title: "演示账号", hint: "点选账号自动填写，然后登录。" },
    role: {
      planner: "计划员",
      operator: "操作工",
      inspector: "质检员",
      supervisor: "车间主管",
      storekeeper: "仓管员",
      engineer: "工艺员",
      admin: "系统管理员",
    },
    does: {
      planner: "创建生产订单并申请下达",
      operator: "完成各工位的任务",
      inspector: "目视检验、判定与处置",
      supervisor: "掌握车间全局并协助处理",
      storekeeper: "冻结和放行物料批次",
      engineer: "维护流程与规则",
      admin: "维护系统",
    },
  },
} satisfies typeof en;
