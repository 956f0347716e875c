import type { en } from "./en";
import { stories } from "./stories.zh";

export const zh = {
  demo: {
    title: "演示",
    menu: "演示",
    play: "播放",
    playAgain: "再次播放",
    pause: "暂停",
    goOn: "继续",
    stop: "停止",
    speed: "工厂时间倍率",
    standsStill: "工厂时间已暂停",
    progress: "演示进度",
    of: "%{done} / %{of}",
    lookThere: "去看",
    trouble: "演示正在等待：%{text}",
    resetAndPlay: "重置并播放",
    resetLoses: "重置会清除所有订单及其历史。",
    state: { PLAYING: "播放中", PAUSED: "已暂停", ENDED: "已播完", STOPPED: "已停止" },
    reset: {
      title: "重置示范数据",
      ask: "重置",
      does: "清除订单、库存、单件及其历史，重新载入示范工厂。账户、流程模型、规则和审计记录保留。",
      question: "所有订单、单件及其历史将被永久清除。需要几秒钟，期间正在操作的人需等待。",
      DONE: "上次重置：用时 %{seconds} 秒，清除 %{rows} 条记录。",
      FAILED: "上次重置未成功，未作任何更改。请重试；如仍失败，请查看日志。",
      phase: {
        RESTING: "设备正在停止 …",
        EMPTYING: "正在清除记录并载入示范工厂 …",
        STARTING: "设备正在重新启动 …",
      },
    },
    outcome: {
      title: "结果",
      expected: "预期",
      actual: "实际",
      asExpected: "与预期一致",
      different: "不一致",
      good: "合格件",
      rebored: "补镗",
      scrapped: "报废",
      replenished: "补投",
    },
    story: stories,
  },
} satisfies typeof en;
