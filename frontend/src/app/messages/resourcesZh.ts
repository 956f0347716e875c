import type { resourcesEn } from "./resourcesEn";

export const resourcesZh = {
  resources: {
    "production-orders": {
      name: "生产订单",
      empty: "还没有生产订单",
      invite: "新建第一个订单：已为您填好 6 件轮毂体 SF-HUB-80。",
      fields: {
        code: "订单",
        material: "物料",
        materialName: "名称",
        quantity: "数量",
        due: "交期",
        priority: "优先级",
        state: "状态",
        progress: "进度",
        workOrder: { code: "工单", routing: "工艺路线" },
        createdAt: "创建时间",
        createdBy: "创建人",
        q: "搜索",
      },
    },
    nonconformances: {
      name: "不合格记录",
      fields: {
        code: "编号",
        unit: "单件",
        defect: "缺陷",
        characteristic: "检验特性",
        value: "测量值",
        state: "状态",
        disposition: "处置",
        workOrder: "工单",
        openedAt: "发现时间",
        q: "搜索",
      },
    },
    units: {
      name: "单件",
      fields: { code: "单件", order: "订单", carrier: "载具", slot: "格位", state: "状态", heatLot: "炉批号", lot: "批", q: "搜索" },
    },
    "material-lots": {
      name: "物料批次",
      fields: {
        code: "批次",
        material: "物料",
        materialName: "名称",
        supplier: "供应商",
        quantity: "数量",
        quality: "质量状态",
        usage: "使用状态",
        location: "位置",
        q: "搜索",
      },
    },
    signals: {
      name: "设备信号",
      fields: { id: "序号", device: "设备", type: "类型", sequence: "流水号", state: "状态", receivedAt: "接收时间", trouble: "说明" },
    },
    equipment: {
      name: "设备",
      fields: { code: "设备", name: "名称", workUnit: "工作单元", state: "状态", since: "自", program: "程序", link: "连接" },
    },
  },
} satisfies typeof resourcesEn;
