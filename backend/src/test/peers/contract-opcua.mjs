// An OPC UA server that is not ours, with the values that the tests know, and some that no driver may call good.
// Usage: node contract-opcua.mjs PORT [SESSIONS]
import { OPCUAServer } from "node-opcua-server";
import { StatusCodes } from "node-opcua-status-code";
import { DataType, Variant, VariantArrayType } from "node-opcua-variant";
import { VALUES } from "./contract-values.mjs";

const TYPES = { flag: DataType.Boolean, u16: DataType.UInt16, i16: DataType.Int16, u32: DataType.UInt32, i32: DataType.Int32,
  u64: DataType.UInt64, i64: DataType.Int64, f32: DataType.Float, f64: DataType.Double, text: DataType.String,
  scaled: DataType.UInt16, nan: DataType.Float };

// node-opcua keeps 64-bit integers as [high, low]
const wide = (value) => {
  const bits = BigInt.asUintN(64, value);
  return [Number(bits >> 32n), Number(bits & 0xffffffffn)];
};

const server = new OPCUAServer({ port: Number(process.argv[2]), hostname: "127.0.0.1", host: "127.0.0.1",
  maxConnectionsPerEndpoint: 100, serverCapabilities: { maxSessions: Number(process.argv[3] ?? 100) } });
await server.initialize();
const namespace = server.engine.addressSpace.getOwnNamespace();
const object = namespace.addObject({ organizedBy: server.engine.addressSpace.rootFolder.objects, browseName: "Contract" });
const add = (name, dataType, more = {}) => namespace.addVariable({ componentOf: object, browseName: name, nodeId: `s=${name}`,
  dataType, ...more });

const variables = Object.fromEntries(Object.entries(TYPES).map(([name, dataType]) => [name, add(name, dataType)]));
function reset() {
  for (const [name, dataType] of Object.entries(TYPES)) {
    const given = VALUES[name];
    variables[name].setValueFromSource({ dataType, arrayType: VariantArrayType.Scalar,
      value: typeof given === "bigint" ? wide(given) : given });
  }
}
reset();
add("locked", DataType.UInt16, { accessLevel: "CurrentRead", userAccessLevel: "CurrentRead" })
  .setValueFromSource({ dataType: DataType.UInt16, value: 7 });
add("array", DataType.UInt16, { valueRank: 1, arrayDimensions: [3] }).setValueFromSource({ dataType: DataType.UInt16,
  arrayType: VariantArrayType.Array, value: new Uint16Array([1, 2, 3]) });
const sevenAs = (status) => [{ dataType: DataType.UInt16, value: 7 }, status];
add("failed", DataType.UInt16).setValueFromSource(...sevenAs(StatusCodes.BadSensorFailure));
add("lastUsable", DataType.UInt16).setValueFromSource(...sevenAs(StatusCodes.UncertainLastUsableValue));
add("double", DataType.Double).setValueFromSource({ dataType: DataType.Double, value: 1e10 });
add("huge", DataType.Double).setValueFromSource({ dataType: DataType.Double, value: 1e300 });
add("empty", DataType.UInt16).setValueFromSource({ dataType: DataType.Null });

// whoever writes here sets all as it was
add("reset", DataType.UInt16, { value: {
  get: () => new Variant({ dataType: DataType.UInt16, value: 0 }),
  set: () => {
    reset();
    return StatusCodes.Good;
  },
} });

// whoever writes here loses the session, as all others do
add("closeSessions", DataType.Boolean, { value: {
  get: () => new Variant({ dataType: DataType.Boolean, value: false }),
  set: () => {
    setTimeout(() => Object.values(server.engine._sessions)
      .forEach((session) => server.engine.closeSession(session.authenticationToken, true, "Forcing")), 50);
    return StatusCodes.Good;
  },
} });
await server.start();
