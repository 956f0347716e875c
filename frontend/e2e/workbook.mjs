import { inflateRawSync } from "node:zlib";

/* A workbook as plain as can be: sheets of texts, written part by part into an archive that is not compressed. */
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** @param sheets rows of texts by the sheet's name */
export function workbook(sheets) {
  const names = Object.keys(sheets);
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relations([`officeDocument" Target="xl/workbook.xml`]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(names.map((_, at) => `worksheet" Target="worksheets/sheet${at + 1}.xml`)),
  };
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet xmlns="${MAIN}"><sheetData>${sheets[name].map(row).join("")}</sheetData></worksheet>`;
  });
  return archive(parts);
}

/**
 * A workbook as somebody leaves it who has written into it by hand.
 *
 * @param written other texts by the texts in whose place they are written
 * @param emptied the sheets of which only the first row is left
 */
export function edited(book, { written = {}, emptied = [] }) {
  const parts = partsOf(book);
  const targets = new Map([...parts["xl/_rels/workbook.xml.rels"].matchAll(/<Relationship [^>]*>/g)].map(([one]) => [attribute(one, "Id"), attribute(one, "Target").replace(/^\/xl\//, "")]));
  for (const [sheet] of parts["xl/workbook.xml"].matchAll(/<sheet [^>]*>/g)) {
    if (!emptied.includes(attribute(sheet, "name"))) continue;
    const path = `xl/${targets.get(attribute(sheet, "r:id"))}`;
    parts[path] = parts[path].replace(/(<sheetData>\s*<row.*?<\/row>).*(<\/sheetData>)/s, "$1$2");
  }
  for (const path of Object.keys(parts)) {
    for (const [text, other] of Object.entries(written)) parts[path] = parts[path].replaceAll(escaped(text), escaped(other));
  }
  return archive(parts);
}

const attribute = (element, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(element)[1].replaceAll(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)));

/** The texts of an archive's parts, as its directory lists them. */
function partsOf(book) {
  const parts = {};
  let at = book.readUInt32LE(book.lastIndexOf("PK\x05\x06") + 16);
  while (book.readUInt32LE(at) === 0x02014b50) {
    const [packed, name, extra, comment] = [book.readUInt32LE(at + 20), book.readUInt16LE(at + 28), book.readUInt16LE(at + 30), book.readUInt16LE(at + 32)];
    const head = book.readUInt32LE(at + 42);
    const from = head + 30 + book.readUInt16LE(head + 26) + book.readUInt16LE(head + 28);
    const content = book.subarray(from, from + packed);
    parts[book.toString("utf8", at + 46, at + 46 + name)] = (book.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString("utf8");
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

const relations = (targets) => `<Relationships xmlns="${PACKAGE}/relationships">${targets.map((target, at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${target}"/>`).join("")}</Relationships>`;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const row = (cells, at) => `<row r="${at + 1}">${cells.map((text, column) => (text === "" ? "" : `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`)).join("")}</row>`;

function archive(parts) {
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const path = Buffer.from(name);
    const content = Buffer.from(text);
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
