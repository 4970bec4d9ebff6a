declare module "fs-native-extensions" {
  /** An exclusive lock of the whole file, of the open file description; false where another has it. */
  export function tryLock(fd: number): boolean;
}
