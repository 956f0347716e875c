import type { en } from "./en";

export const zh = {
  equipment: {
    none: "没有设备",
    noneHint: "设备来自工厂主数据。",
    state: {
      NO_DATA: "无数据",
      OFF: "关机",
      IDLE: "空闲",
      SETUP: "调机",
      RUNNING: "运行",
      STARVED: "待料",
      BLOCKED: "堵料",
      STOPPED: "停机",
      FAULT: "故障",
      PLANNED_DOWN: "计划停机",
      MAINTENANCE: "维护",
      CLEANING: "清洁",
    },
  },
} satisfies typeof en;
