import type { en } from "./en";

export const zh = {
  content: {
    smaller: "缩小",
    larger: "放大",
    fit: "适合宽度",
    page: "第 %{page} 页，共 %{pages} 页",
    pageBefore: "上一页",
    pageNext: "下一页",
    download: "下载",
    moreLines: "文件中还有 %{lines} 行未显示。",
    unreadable: "无法显示该文件。请下载查看，或请编制人重新保存。",
    type: { PDF: "PDF", PNG: "图片", JPEG: "图片", TEXT: "文本" },
  },
} satisfies typeof en;
