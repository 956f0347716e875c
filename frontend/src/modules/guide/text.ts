/** A line of the contents: a page and its title. */
export interface Entry {
  page: string;
  title: string;
}

export interface Chapter {
  title: string;
  entries: Entry[];
}

/** What stands below one heading of a page, as plain words. */
export interface Passage {
  heading: string;
  anchor: string;
  words: string;
}

export interface Hit extends Entry {
  passage: Passage;
  excerpt: string;
}

const MOST_HITS = 20;
const AROUND = 40;
const LINK = /\[([^\]]*)\]\(([^)]*)\)/g;

/** Chapters are second headings, their pages the list below each. */
export function chaptersOf(contents: string): Chapter[] {
  return contents.split(/^## /m).slice(1).map((part) => ({
    title: part.split("\n", 1)[0].trim(),
    entries: [...part.matchAll(LINK)].map(([, title, target]) => ({ page: target.replace(/\.md$/, ""), title })),
  }));
}

/** Where a heading is reached within its page. */
export function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s-]/gu, "").trim().replaceAll(/\s+/g, "-");
}

export function passagesOf(page: string): Passage[] {
  return page.split(/^#+ /m).slice(1).map((part) => {
    const [heading, ...lines] = part.split("\n");
    return { heading: heading.trim(), anchor: anchorOf(heading), words: wordsOf(lines.join(" ")) };
  });
}

function wordsOf(markdown: string): string {
  return markdown.replaceAll(/!\[[^\]]*\]\([^)]*\)/g, " ").replaceAll(LINK, "$1").replaceAll(/[*`]/g, "").replaceAll(/(^|\s)(-|\d+\.)(?=\s)/g, " ").replaceAll(/\s+/g, " ").trim();
}

/** The passages that hold all words of the question; those that hold them in their heading come first. */
export function search(question: string, pages: (Entry & { text: string })[]): Hit[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits = pages.flatMap(({ page, title, text }) =>
    passagesOf(text)
      .filter(({ heading, words: said }) => words.every((word) => `${heading} ${said}`.toLowerCase().includes(word)))
      .map((passage) => ({ page, title, passage, excerpt: excerptOf(passage.words, words[0]) })),
  );
  const inHeading = ({ passage }: Hit) => words.some((word) => passage.heading.toLowerCase().includes(word));
  return [...hits.filter(inHeading), ...hits.filter((hit) => !inHeading(hit))].slice(0, MOST_HITS);
}

function excerptOf(words: string, wanted: string): string {
  const at = Math.max(0, words.toLowerCase().indexOf(wanted));
  const from = Math.max(0, at - AROUND);
  const to = at + wanted.length + AROUND;
  return `${from > 0 ? "…" : ""}${words.slice(from, to)}${to < words.length ? "…" : ""}`;
}
