// What both contract peers hold; the tests of the drivers know the same by heart.
export const VALUES = {
  flag: true,
  u16: 65535,
  i16: -12345,
  u32: 4294967295,
  i32: -2000000000,
  u64: 18446744073709551615n,
  i64: -9007199254740993n,
  f32: 27.983,
  f64: 27.9830000001,
  text: "BOX-001 轮毂",
  scaled: 1234,
  nan: NaN,
};
