import type { en } from "./en";

export const zh = {
  quality: {
    none: "没有不合格记录",
    noneHint: "测量值超出界限或外观不良时，记录会自动生成。",
    undecided: "尚未决定",
    reason: "原因",
    unit: "单件",
    defectName: "缺陷",
    inspect: {
      what: "逐件目视：无划伤、无毛刺。点选不合格的格位。",
      ok: "合格",
      choose: "请为所选单件选择缺陷",
      which: "什么缺陷？",
      noUnits: "箱中已没有单件。",
      all: "%{count} 件全部合格",
      some: "合格 %{good} 件，不合格 %{bad} 件",
    },
    review: {
      what: "此单件如何处置？",
      choose: "请选择处置方式",
      decide: "决定：%{decision}",
    },
    state: {
      OPEN: "待处理",
      DECIDING: "判定中",
      IN_REVIEW: "评审中",
      IN_REWORK: "返工中",
      DISPOSED: "已处置",
      CLOSED: "已关闭",
    },
    disposition: { REWORK: "返工", REVIEW: "评审", SCRAP: "报废", USE_AS_IS: "让步接收" },
    defect: {
      "DIM-01": "孔径偏大",
      "DIM-02": "孔径偏小",
      "DIM-03": "外径/高度超差",
      "DIM-04": "轴颈超差",
      "SUR-01": "划伤",
      "SUR-02": "毛刺",
      "SUR-03": "粗糙度超差",
      "CRK-01": "裂纹",
    },
    characteristic: {
      C01: "轴承孔径 Ø28 N7",
      C02: "台肩至挡圈槽外侧 17.4",
      C03: "外径 Ø80",
      C04: "总高 26",
      C05: "粗糙度 Ra",
      C06: "外观",
      C07: "孔深 19.5",
    },
  },
} satisfies typeof en;
