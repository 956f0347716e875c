import type { en } from "./en";
import { recallZh } from "./recallZh";

export const zh = {
  traceability: {
    timeline: "经过",
    quantity: "数量",
    untold: "不按批次区分",
    insteadOf: "替代 %{material}",
    removed: "已于 %{time} 拆出",
    serial: "序列号",
    material: "物料",
    builtInto: "已装入",
    heatLot: "炉批 %{code}",
    supplier: "供应商 %{supplier}",
    byHand: "人工确认",
    enteredBy: "人工填写的数值：%{person} · %{time}",
    unknown: "未知",
    unknownWhy: "未知原因：%{reason}",
    because: "原因：%{reason}",
    looked: "目视：%{seen} · %{person} · %{time}",
    lookOk: "合格",
    decisions: "%{smart_count} 项判定",
    scrapped: "此单件已报废。",
    recall: recallZh,
    tree: {
      title: "组成与去向",
      partOf: "它是以下单件的零件",
      recall: "还有谁含有该批次？",
      times: "%{quantity} ×",
      withParts: "同时显示零件的经过",
    },
    completeness: {
      complete: "记录完整",
      soFar: "到目前为止记录完整",
      missing: "记录缺少 %{smart_count} 项",
    },
    noUnits: "还没有单件",
    noUnitsHint: "坯料装入周转箱时产生单件。",
  },
} satisfies typeof en;
