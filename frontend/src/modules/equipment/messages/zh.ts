import type { en } from "./en";

export const zh = {
  equipment: {
    none: "没有设备",
    noneHint: "设备来自工厂主数据。",
    history: "设备状态历史",
    historyOf: "显示时段",
    lastHours: "最近 %{count} 小时",
    slice: "%{state},%{from} 至 %{to}(%{time})",
    noData: {
      LINK: "%{from} 至 %{to}（%{time}）无数据：设备无法连接，其间做了什么不得而知。",
      RESTART: "%{from} 至 %{to}（%{time}）无数据：系统未运行。",
      REPORTED: "%{from} 至 %{to}（%{time}）无数据：设备没有给出可识别的状态。",
    },
    state: {
      NOT_CONNECTED: "未接入",
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
