export const en = {
  content: {
    smaller: "Smaller",
    larger: "Larger",
    fit: "As wide as the screen",
    page: "Page %{page} of %{pages}",
    pageBefore: "Page before",
    pageNext: "Next page",
    download: "Download",
    moreLines: "%{lines} more lines stand in the file.",
    unreadable: "The file cannot be shown. Download it, or ask for it to be saved again.",
    type: { PDF: "PDF", PNG: "Picture", JPEG: "Picture", TEXT: "Text" },
  },
};
