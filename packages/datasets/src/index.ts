export { type Problem, SnapshotError } from "./errors.ts";
export { LINK_KINDS, linkTarget, type RecordLink, recordLink } from "./join/record-link.ts";
export type { Tier } from "./privacy/privacy.ts";
export { type ExportHooks, exportSnapshot, type Snapshot, type SnapshotSource } from "./snapshot/export.ts";
export { importSnapshot, isSnapshot, type Restoring } from "./snapshot/import.ts";
export { EXPORTED, type Exported, exportTable } from "./snapshot/one-table.ts";
export type { SnapshotOptions, Software } from "./snapshot/options.ts";
export { FORMATS, type Format } from "./write/writer.ts";
