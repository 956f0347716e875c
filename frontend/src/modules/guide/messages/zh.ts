import type { en } from "./en";

export const zh = {
  guide: {
    title: "使用指南",
    help: "本页帮助",
    contents: "目录",
    search: "在指南中搜索",
    noHits: "指南中没有相关内容",
    noHitsHint: "请减少词语，或换一个说法。",
  },
} satisfies typeof en;
