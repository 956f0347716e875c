import type { equipmentResourcesEn } from "./equipmentEn";

export const equipmentResourcesZh = {
  equipment: {
    name: "设备",
    empty: "还没有设备",
    invite: "新增一台设备，或一次建立多台相同的设备；每台设备都属于一个设备类。",
    fields: {
      code: "编码", nameZh: "中文名称", nameEn: "英文名称", archived: "已归档", q: "搜索",
      equipmentClass: "设备类", workUnit: "工作单元", device: "设备连接", loadCapacity: "一次装载数", slots: "并行任务数",
      note: "备注", attributes: "属性", state: "状态", since: "自", program: "程序", setupFamily: "当前换型族", link: "连接",
      asset: "实物资产", from: "开始", to: "结束",
    },
  },
  assets: {
    name: "实物资产",
    empty: "还没有实物资产",
    invite: "按出厂编号登记工厂拥有的设备，再安装到它工作的位置。",
    fields: {
      code: "编码", nameZh: "中文名称", nameEn: "英文名称", archived: "已归档", q: "搜索", equipmentClass: "设备类",
      serialNumber: "出厂编号", manufacturer: "制造商", model: "型号", commissionedOn: "投用日期", note: "备注",
      condition: "状态", equipment: "所在设备",
    },
  },
  "setup-matrices": {
    name: "换型矩阵",
    empty: "还没有换型矩阵",
    invite: "为一个设备类新增换型矩阵：从一个产品族换到另一个需要多少分钟。",
    fields: {
      code: "编码", nameZh: "中文名称", nameEn: "英文名称", archived: "已归档", q: "搜索", equipmentClass: "用于设备类",
      equipment: "用于单台设备", defaultMinutes: "默认分钟数", times: "换型分钟数", families: "产品族",
    },
  },
  "tool-types": {
    name: "刀具类型",
    empty: "还没有刀具类型",
    invite: "新增刀具种类，写明每把刀能加工多少件。",
    fields: {
      code: "编码", nameZh: "中文名称", nameEn: "英文名称", archived: "已归档", q: "搜索", life: "寿命（件）",
      equipmentClass: "设备类", setupFamily: "产品族",
    },
  },
  "equipment-classes": {
    name: "设备类",
    empty: "还没有设备类",
    invite: "新增工厂的设备种类，写明每台设备要记录的属性和点检项目。",
    fields: {
      code: "编码", nameZh: "中文名称", nameEn: "英文名称", archived: "已归档", q: "搜索",
      attributes: "属性", checks: "点检项目", attributeCount: "属性数", checkCount: "点检项目数",
    },
  },
} satisfies typeof equipmentResourcesEn;
