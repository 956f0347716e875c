import type { en } from "./en";

export const zh = {
  shared: {
    action: {
      again: "重试",
      back: "返回",
      cancel: "取消",
      close: "关闭",
      confirm: "确认",
      reason: "原因",
      send: "提交",
      choose: "选择",
    },
    network: {
      lost: "连不上服务器。请检查网络后重试。",
      old: "与服务器的连接中断：当前内容可能不是最新。请检查网络，恢复后页面会自动继续。",
      retrying: "网络中断，数据没有丢失：正在自动进行第 %{attempt} 次重试。",
    },
    unexpected: "出现意外情况。请刷新页面；如仍出现，请告知管理员。",
    box: { loose: "不在载具中" },
    language: { code: "zh", en: "English", zh: "中文", change: "语言" },
    reasonNeeded: "请说明原因，它会与您的姓名一起留存。",
    clock: { plant: "工厂时间", factor: "×%{factor}", standsStill: "已暂停" },
    duration: { hours: "%{amount} 小时", minutes: "%{amount} 分", seconds: "%{amount} 秒" },
    yes: "是",
    no: "否",
    diagram: {
      failed: "无法绘制流程图。",
      fit: "显示全图",
      ended: "此流程已结束。",
      passed: "已经过",
      active: "当前位置",
      trouble: "异常",
    },
  },
} satisfies typeof en;
