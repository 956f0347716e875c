export { DeviceList } from "./DeviceList";
export { DevicePage } from "./DevicePage";
export { SignalList } from "./SignalList";
