import type { en } from "./en";

export const zh = {
  material: {
    none: "没有物料批次",
    noneHint: "首次收货后产生批次。",
    hold: "冻结",
    release: "放行",
    holdTitle: "冻结批次 %{code}",
    releaseTitle: "放行批次 %{code}",
    usage: { EXPIRED: "已过期" },
    expiredOn: "已于 %{date} 过期",
    expiresOn: "%{date} 前使用",
    quality: { PENDING: "待检", ACCEPTED: "合格", REJECTED: "不合格", ON_HOLD: "冻结" },
    tracking: { NONE: "不跟踪", LOT: "按批次", UNIT: "按件", CARRIER: "作为载具", TOOL: "作为刀具" },
    trackingHint: "如何区分每一件。一旦有批次或工件，就不能更改。",
    unitHint: "数量的计量单位。一旦有数量，就不能更改。",
    codeHint: "字母、数字、点、连字符和下划线。保存后不能更改。",
    unit: { pcs: "件", PCS: "件", pc: "件", EA: "件", set: "套", g: "克", kg: "千克", t: "吨", mm: "毫米", m: "米", m2: "平方米", m3: "立方米", mL: "毫升", L: "升" },
  },
} satisfies typeof en;
