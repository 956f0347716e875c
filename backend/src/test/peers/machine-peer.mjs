// Two machines that are not ours, one behind Modbus TCP and one behind OPC UA, each with a handshake and a counter. They
// live in a process of their own and write down what they did before they show it, so that a test can compare.
// Usage: node machine-peer.mjs LEDGER MODBUS_PORT OPCUA_PORT FREE_PORT FREE_PORT
import { fsyncSync, openSync, writeSync } from "node:fs";
import ModbusRTU from "modbus-serial";
import { OPCUAServer } from "node-opcua-server";
import { StatusCodes } from "node-opcua-status-code";
import { DataType, Variant } from "node-opcua-variant";
import { disturbedWire } from "./disturbed-wire.mjs";

const [ledgerFile, ...ports] = process.argv.slice(2);
const [modbusPort, opcuaPort, innerModbusPort, innerOpcuaPort] = ports.map(Number);
const CYCLE_MILLIS = 2;
const STEPS_PER_CYCLE = 4;
const FIRST_COUNT = 63000; // rolls over at 65536 in the middle of a run
const IDLE = 1;
const DISTURBANCE = { lateEvery: 601, lateMillis: 900, twiceEvery: 463 };

const ledger = openSync(ledgerFile, "a");

function writeDown(entry) {
  writeSync(ledger, `${JSON.stringify(entry)}\n`);
  fsyncSync(ledger);
}

class Machine {
  constructor(name) {
    Object.assign(this, { name, state: IDLE, reqSeq: 0, doneSeq: 0, ackSeq: 0, slot: 0, bore: 0, count: FIRST_COUNT,
      jobNo: "", carrierId: "", program: "" });
  }

  request(sequence) {
    if (sequence === this.reqSeq || sequence === 0) {
      return;
    }
    this.reqSeq = sequence;
    setTimeout(() => this.finish(sequence), CYCLE_MILLIS);
  }

  finish(sequence) {
    const bore = 27973 + (sequence % 20);
    const count = (this.count + STEPS_PER_CYCLE) % 65536;
    const { name, jobNo, carrierId, slot } = this;
    writeDown({ machine: name, sequence, jobNo, carrierId, slot, bore, steps: STEPS_PER_CYCLE });
    Object.assign(this, { bore, count, doneSeq: sequence });
  }
}

const WORDS = { state: [0, 1], slot: [1, 1], reqSeq: [2, 2], doneSeq: [4, 2], ackSeq: [6, 2], bore: [8, 2], count: [10, 1] };
const TEXTS = { jobNo: 20, carrierId: 32, program: 44 };
const TEXT_WORDS = 12;

function registersOf(machine) {
  const memory = Buffer.alloc(2 * 56);
  for (const [name, [offset, words]] of Object.entries(WORDS)) {
    memory.writeUIntBE(machine[name], 2 * offset, 2 * words);
  }
  for (const [name, offset] of Object.entries(TEXTS)) {
    memory.write(machine[name], 2 * offset, 2 * TEXT_WORDS, "utf8");
  }
  return memory;
}

function take(machine, address, values) {
  const memory = registersOf(machine);
  values.forEach((value, index) => memory.writeUInt16BE(value, 2 * (address + index)));
  machine.slot = memory.readUInt16BE(2 * WORDS.slot[0]);
  machine.ackSeq = memory.readUInt32BE(2 * WORDS.ackSeq[0]);
  for (const [name, offset] of Object.entries(TEXTS)) {
    machine[name] = memory.toString("utf8", 2 * offset, 2 * (offset + TEXT_WORDS)).replace(/\0+$/, "");
  }
  machine.request(memory.readUInt32BE(2 * WORDS.reqSeq[0]));
}

function serveModbus(machine, port) {
  const read = (address, length) => {
    const memory = registersOf(machine);
    return Array.from({ length }, (_, index) => memory.readUInt16BE(2 * (address + index)));
  };
  const vector = {
    getMultipleHoldingRegisters: read,
    getHoldingRegister: (address) => read(address, 1)[0],
    setRegisterArray: (address, values) => take(machine, address, values),
    setRegister: (address, value) => take(machine, address, [value]),
  };
  const server = new ModbusRTU.ServerTCP(vector, { host: "127.0.0.1", port, unitID: 1 });
  return new Promise((started) => server.on("initialized", started));
}

async function serveOpcUa(machine, port) {
  const server = new OPCUAServer({ port, hostname: "127.0.0.1", host: "127.0.0.1", buildInfo: { productName: "machine-peer" } });
  await server.initialize();
  const namespace = server.engine.addressSpace.getOwnNamespace();
  const object = namespace.addObject({ organizedBy: server.engine.addressSpace.rootFolder.objects, browseName: "M" });
  const variable = (name, dataType, set) => namespace.addVariable({
    componentOf: object, browseName: name, nodeId: `s=${name}`, dataType,
    value: {
      get: () => new Variant({ dataType, value: machine[name] }),
      set: (variant) => { set?.(variant.value); return set ? StatusCodes.Good : StatusCodes.BadNotWritable; },
    },
  });
  const put = (name) => (value) => { machine[name] = value; };
  variable("reqSeq", DataType.UInt32, (value) => machine.request(value));
  variable("ackSeq", DataType.UInt32, put("ackSeq"));
  variable("slot", DataType.UInt16, put("slot"));
  for (const name of ["jobNo", "carrierId", "program"]) {
    variable(name, DataType.String, put(name));
  }
  variable("doneSeq", DataType.UInt32);
  variable("bore", DataType.UInt32);
  for (const name of ["state", "count"]) {
    variable(name, DataType.UInt16);
  }
  await server.start();
}

const disturbed = (name, port, innerPort) => disturbedWire({ port, innerPort, ...DISTURBANCE,
  onFault: (fault) => writeDown({ wire: name, fault }) });

await serveModbus(new Machine("modbus"), innerModbusPort);
await serveOpcUa(new Machine("opcua"), innerOpcuaPort);
await disturbed("modbus", modbusPort, innerModbusPort);
await disturbed("opcua", opcuaPort, innerOpcuaPort);
writeDown({ ready: true });
