import type { en } from "./en";

export const zh = {
  traceability: {
    search: "扫描或搜索任意编号",
    notFound: "没有编号为 %{code} 的对象。可查找单件、批次、周转箱、订单、不合格记录和设备。",
    timeline: "经过",
    heatLot: "炉批 %{code}",
    supplier: "供应商 %{supplier}",
    byHand: "人工确认",
    because: "原因：%{reason}",
    looked: "目视：%{seen} · %{person} · %{time}",
    lookOk: "合格",
    decisions: "%{smart_count} 项判定",
    scrapped: "此单件已报废。",
    forward: "炉批 %{code} 的产出",
    noneOfLot: "此批次还没有产出",
    noneOfLotHint: "此批次的坯料上料后，单件会出现在这里。",
    noUnits: "还没有单件",
    noUnitsHint: "坯料装入周转箱时产生单件。",
  },
} satisfies typeof en;
