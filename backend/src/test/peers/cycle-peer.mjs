// A machine that is not ours: plays handshakes and a counter over Modbus TCP and OPC UA and
// lives in a process of its own, so it keeps what it knows although the product dies. Usage: node cycle-peer.mjs MODBUS_PORT OPCUA_PORT
// Answers late now and then, shows its last answer again and again, and prints one JSON line per cycle that it ran.
import ModbusRTU from "modbus-serial";
import { OPCUAServer } from "node-opcua-server";
import { StatusCodes } from "node-opcua-status-code";
import { DataType, Variant } from "node-opcua-variant";

const [modbusPort, opcuaPort] = process.argv.slice(2).map(Number);
const CYCLE_MILLIS = 5;
const LATE_EVERY = 97;
const LATE_MILLIS = 1500;

class Machine {
  constructor(name) {
    Object.assign(this, { name, reqSeq: 0, doneSeq: 0, ackSeq: 0, slot: 0, bore: 0, count: 0, cycles: 0 });
  }

  request(sequence) {
    if (sequence === this.reqSeq || sequence === 0) {
      return;
    }
    this.reqSeq = sequence;
    const slot = this.slot;
    setTimeout(() => this.finish(sequence, slot), CYCLE_MILLIS);
  }

  finish(sequence, slot) {
    this.cycles += 1;
    this.bore = 28000 + (sequence % 1000);
    this.count = (this.count + 4) % 65536;
    this.doneSeq = sequence;
    console.log(JSON.stringify({ machine: this.name, sequence, slot, count: this.count, cycles: this.cycles }));
  }
}

// holding registers: 0 reqSeq uint32, 2 doneSeq uint32, 4 ackSeq uint32, 6 slot, 7 bore, 8 count uint16
function serveModbus(machine, port) {
  let reads = 0;
  let highHalf = 0;
  const halves = (value) => [value >>> 16, value & 0xffff];
  const registers = () => [...halves(machine.reqSeq), ...halves(machine.doneSeq), ...halves(machine.ackSeq), machine.slot,
    machine.bore, machine.count];
  const write = (address, value) => {
    if (address === 0) highHalf = value;
    if (address === 1) machine.request(highHalf * 65536 + value);
    if (address === 4) machine.ackSeq = value * 65536 + (machine.ackSeq & 0xffff);
    if (address === 5) machine.ackSeq = (machine.ackSeq & 0xffff0000) + value;
    if (address === 6) machine.slot = value;
  };
  const vector = {
    getMultipleHoldingRegisters(address, length, unit, reply) {
      reads += 1;
      const answer = () => reply(null, registers().slice(address, address + length));
      setTimeout(answer, reads % LATE_EVERY === 0 ? LATE_MILLIS : 0);
    },
    getHoldingRegister: (address) => registers()[address],
    setRegister: (address, value) => write(address, value),
    setRegisterArray: (address, values) => values.forEach((value, index) => write(address + index, value)),
  };
  const server = new ModbusRTU.ServerTCP(vector, { host: "127.0.0.1", port, unitID: 1 });
  return new Promise((started) => server.on("initialized", started));
}

async function serveOpcUa(machine, port) {
  const server = new OPCUAServer({ port, hostname: "127.0.0.1", buildInfo: { productName: "cycle-peer" } });
  await server.initialize();
  const space = server.engine.addressSpace;
  const namespace = space.getOwnNamespace();
  const object = namespace.addObject({ organizedBy: space.rootFolder.objects, browseName: "M" });
  const variable = (name, dataType, set) => namespace.addVariable({
    componentOf: object, browseName: name, nodeId: `s=${name}`, dataType,
    value: {
      get: () => new Variant({ dataType, value: machine[name] }),
      set: (variant) => { set?.(variant.value); return set ? StatusCodes.Good : StatusCodes.BadNotWritable; },
    },
  });
  variable("reqSeq", DataType.UInt32, (value) => machine.request(value));
  variable("ackSeq", DataType.UInt32, (value) => { machine.ackSeq = value; });
  variable("slot", DataType.UInt16, (value) => { machine.slot = value; });
  variable("doneSeq", DataType.UInt32);
  variable("bore", DataType.UInt16);
  variable("count", DataType.UInt16);
  await server.start();
}

await serveModbus(new Machine("modbus"), modbusPort);
await serveOpcUa(new Machine("opcua"), opcuaPort);
console.log(JSON.stringify({ ready: true }));
