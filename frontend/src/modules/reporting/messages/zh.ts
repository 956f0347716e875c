import type { en } from "./en";

export const zh = {
  reporting: {
    print: "打印",
    language: "单据语言",
    paper: {
      traveller: "流转卡",
      "job-ticket": "派工单",
      requisition: "领料单",
      "unit-label": "单件标签",
      "unit-labels": "全部单件标签",
    },
  },
} satisfies typeof en;
