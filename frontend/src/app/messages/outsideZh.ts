import type { outsideResourcesEn } from "./outsideEn";

export const outsideResourcesZh = {
  connections: {
    name: "连接",
    fields: { endpoint: "地址", unitId: "Modbus 单元号", timeoutMillis: "最长等待（毫秒）", periodMillis: "读取周期（毫秒）", driver: "协议", options: "选项", tags: "变量" },
  },
  devices: {
    name: "设备连接",
    fields: { code: "设备", link: "连接", protocol: "协议", address: "地址", tags: "最近的值", since: "自", q: "搜索" },
  },
  imports: {
    name: "导入",
    fields: { code: "导入", fileName: "文件", person: "导入人", startedAt: "开始", added: "新增", changed: "修改", faults: "错误", state: "状态", q: "搜索" },
  },
  signals: {
    name: "设备信号",
    fields: { actions: "操作", id: "序号", device: "设备", type: "类型", sequence: "流水号", state: "状态", sourceTime: "时间", receivedAt: "接收（真实时间）", trouble: "说明" },
  },
} satisfies typeof outsideResourcesEn;
