import type { stories as en } from "./stories.en";

export const stories = {
  D2: {
    title: "刀具磨损",
    shows: "刀具磨损使最后两件轮毂孔径偏小。规则判定：补镗、报废、补投。",
    takes: "×40 时约 1 分钟",
    promise: "12 件合格。两件补镗，其中一件镗大，报废并补投。",
    steps: {
      order: { title: "订单：12 件轮毂", happens: "计划员下达 12 件轮毂的订单并申请放产。", look: "订单页：下达规则及其理由。" },
      mill: { title: "刀具逐渐磨损", happens: "加工中心铣削镗孔，每件孔径比上一件小 1.1 µm。", look: "订单的工序任务与单件进展。" },
      small: { title: "两件孔径偏小", happens: "测量站发现第 11、12 件低于 27.972 mm，各生成一份不合格记录。", look: "测量值与公差限对照。" },
      rebore: { title: "两件补镗", happens: "处置规则判为返工 RT-RWK-2：补镗、清洗、测量。", look: "订单继续；这两件另成一批。" },
      scrap: { title: "其中一件镗大", happens: "28.004 mm 无法返工，评审委员会判报废。", look: "不合格记录及评审结论。" },
      replace: { title: "补投一件", happens: "规则 R11 补投一件轮毂，交付仍为 12 件合格。", look: "12 + 1 = 12 合格 + 1 报废。" },
    },
  },
} satisfies typeof en;
