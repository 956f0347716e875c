import type { en } from "./en";

export const zh = {
  reporting: {
    print: "打印",
    export: "导出",
    language: "单据语言",
    paper: {
      "order-sheet": "生产任务单",
      traveller: "流转卡",
      "job-ticket": "派工单",
      "routing-sheet": "工艺过程卡",
      "operation-card": "工序卡",
      "shift-handover": "交接班记录",
      "check-sheet": "设备点检表（本月）",
      requisition: "领料单",
      "goods-receipt": "入库单",
      "inspection-record": "检验记录",
      "unit-label": "单件标签",
      "unit-labels": "全部单件标签",
      "recall-paper": "召回清单 PDF",
      "recall-sheet": "召回清单电子表格",
      "genealogy-paper": "追溯报告 PDF",
      "genealogy-sheet": "追溯报告电子表格",
    },
  },
} satisfies typeof en;
