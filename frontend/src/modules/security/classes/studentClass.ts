/** A class of students, and how many of its accounts are active. */
export interface NamedClass {
  code: string;
  accounts: number;
}

/** An account as it would be made. */
export interface Seat {
  code: string;
  displayName: string;
}

/** A password for the first sign-in; it is told once. */
export interface FirstPassword {
  account: string;
  displayName: string;
  password: string;
}

/** What somebody wants a class to be. */
export interface WantedClass {
  template: string;
  studentClass: string;
  names: string[];
  seats: number | null;
  validUntil: string | null;
}

/** The names of a pasted list, one a line; a spreadsheet's second column and what else stands behind is left out. */
export const namesIn = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.split("\t")[0].trim())
    .filter((name) => name !== "");

/** Passwords as a file for spreadsheet programs; no text of it is calculated. */
export function asCsv(titles: string[], passwords: FirstPassword[], address: string): string {
  const rows = [titles, ...passwords.map(({ account, displayName, password }) => [account, displayName, password, address])];
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
