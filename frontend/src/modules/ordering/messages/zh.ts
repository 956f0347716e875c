import type { en } from "./en";

export const zh = {
  ordering: {
    create: "新建订单",
    new: "新建生产订单",
    askRelease: "申请下达",
    plannedHint: "下达流程会检查物料、工艺定义和产能，然后开始生产。",
    materialHint: "有生效版本的产品",
    dueHint: "工厂时间",
    quantityHint: "整数件；每箱六件",
    priorityHint: "1 最急，9 最缓",
    state: {
      DRAFT: "草稿",
      PLANNED: "已计划",
      RELEASE_REQUESTED: "下达中",
      REJECTED: "已拒绝",
      RELEASED: "已下达",
      IN_PROGRESS: "生产中",
      ON_HOLD: "挂起",
      COMPLETED: "完工",
      CLOSED: "关闭",
      CANCELLED: "取消",
    },
  },
} satisfies typeof en;
