import { inflateRawSync } from "node:zlib";

/** A package whose workbook somebody has written other texts into, by the texts in whose place they are. */
export function repacked(file, written) {
  const parts = partsOf(file);
  const book = Object.keys(parts).find((name) => /^[^/]*\.xlsx$/.test(name));
  return archive({ ...parts, [book]: edited(parts[book], written) });
}

function edited(book, written) {
  const parts = partsOf(book);
  for (const path of Object.keys(parts)) {
    parts[path] = Object.entries(written).reduce((text, [old, other]) => text.replaceAll(escaped(old), escaped(other)), parts[path].toString("utf8"));
  }
  return archive(parts);
}

/** What an archive's parts hold, as its directory lists them. */
function partsOf(book) {
  const parts = {};
  let at = book.readUInt32LE(book.lastIndexOf("PK\x05\x06") + 16);
  while (book.readUInt32LE(at) === 0x02014b50) {
    const [packed, name, extra, comment] = [book.readUInt32LE(at + 20), book.readUInt16LE(at + 28), book.readUInt16LE(at + 30), book.readUInt16LE(at + 32)];
    const head = book.readUInt32LE(at + 42);
    const from = head + 30 + book.readUInt16LE(head + 26) + book.readUInt16LE(head + 28);
    const content = book.subarray(from, from + packed);
    parts[book.toString("utf8", at + 46, at + 46 + name)] = book.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content);
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The rows of a CSV file as the product writes it. */
export function rowsOf(csv) {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy;
  const text = csv.replace(/^\uFEFF/, "");
  for (let found = cell.exec(text); found && cell.lastIndex <= text.length; found = cell.exec(text)) {
    rows.at(-1).push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (found[3] === "") break;
    if (found[3] !== ",") rows.push([]);
  }
  return rows.filter((one) => one.some((value) => value !== ""));
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Parts as they are, none of them compressed. */
function archive(parts) {
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const path = Buffer.from(name);
    const content = Buffer.from(part);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(checksum(content), 10);
    head.writeUInt32LE(content.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(path.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    files.push(Buffer.from("PK\x03\x04"), head, path, content);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), head, where, path);
    offset += 30 + path.length + content.length;
  }
  const end = Buffer.alloc(18);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, Buffer.from("PK\x05\x06"), end]);
}

function checksum(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
