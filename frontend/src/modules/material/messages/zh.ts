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
    unit: { pcs: "件", PCS: "件", pc: "件", EA: "件" },
  },
} satisfies typeof en;
