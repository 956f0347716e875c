// A Modbus TCP server that is not ours. Holding registers hold each value with its high word first from 0 and with its low
// word first from 1000; input registers repeat the holding registers, discrete inputs the coils; from 5000 on there is
// nothing, registers from 900 to 999 cannot be written, and who writes to 4990 sets all as it was. Usage: node contract-modbus.mjs PORT
import ModbusRTU from "modbus-serial";
import { VALUES } from "./contract-values.mjs";

const PLACES = { u16: 0, i16: 1, u32: 2, i32: 4, u64: 6, i64: 10, f32: 14, f64: 16, scaled: 20, nan: 22, flag: 24, text: 30 };
const LOW_FIRST = 1000;
const END = 5000;
const RESET = 4990;
const ILLEGAL_FUNCTION = { modbusErrorCode: 1, msg: "illegal function" };
const ILLEGAL_ADDRESS = { modbusErrorCode: 2, msg: "illegal address" };

function bytesOf(name) {
  const value = VALUES[name];
  const bytes = Buffer.alloc({ u16: 2, i16: 2, scaled: 2, flag: 2, u64: 8, i64: 8, f64: 8, text: 24 }[name] ?? 4);
  switch (name) {
    case "u16": case "scaled": bytes.writeUInt16BE(value); break;
    case "flag": bytes.writeUInt16BE(value ? 1 : 0); break;
    case "i16": bytes.writeInt16BE(value); break;
    case "u32": bytes.writeUInt32BE(value); break;
    case "i32": bytes.writeInt32BE(value); break;
    case "u64": bytes.writeBigUInt64BE(value); break;
    case "i64": bytes.writeBigInt64BE(value); break;
    case "f32": case "nan": bytes.writeFloatBE(value); break;
    case "f64": bytes.writeDoubleBE(value); break;
    default: bytes.write(value, "utf8");
  }
  return bytes;
}

const registers = new Uint16Array(END);
const coils = new Uint8Array(END);
function reset() {
  for (const [name, place] of Object.entries(PLACES)) {
    const bytes = bytesOf(name);
    const words = Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16BE(2 * index));
    registers.set(words, place);
    registers.set(words.reverse(), LOW_FIRST + place);
  }
  coils[3] = 1;
}
reset();

const guarded = (last, work) => {
  if (last >= END) {
    throw ILLEGAL_ADDRESS;
  }
  return work();
};
const writable = (address, work) => {
  if (address >= 900 && address < LOW_FIRST) {
    throw ILLEGAL_FUNCTION;
  }
  return address === RESET ? reset() : guarded(address, work);
};
const read = (address, length) => guarded(address + length - 1, () => Array.from(registers.subarray(address, address + length)));

const vector = {
  getMultipleHoldingRegisters: read,
  getMultipleInputRegisters: read,
  getHoldingRegister: (address) => read(address, 1)[0],
  getInputRegister: (address) => read(address, 1)[0],
  getCoil: (address) => guarded(address, () => coils[address] === 1),
  getDiscreteInput: (address) => guarded(address, () => coils[address] === 1),
  setRegister: (address, value) => writable(address, () => { registers[address] = value; }),
  setRegisterArray: (address, values) => writable(address, () => registers.set(values, address)),
  setCoil: (address, value) => writable(address, () => { coils[address] = value ? 1 : 0; }),
};
new ModbusRTU.ServerTCP(vector, { host: "127.0.0.1", port: Number(process.argv[2]), unitID: 1 });
