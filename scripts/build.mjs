// Builds what is out of date, through turbo, with its telemetry off. Arguments go to turbo.
import { spawnSync } from "node:child_process";

const done = spawnSync("npx", ["--no-install", "turbo", "run", "build", "--output-logs=errors-only", ...process.argv.slice(2)], {
  stdio: ["ignore", process.env.THIDUA_BUILD_LOG ? "inherit" : "ignore", "inherit"],
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", TURBO_NO_UPDATE_NOTIFIER: "1" },
  shell: process.platform === "win32",
});
if (done.status !== 0) console.error("thidua: the build failed; run THIDUA_BUILD_LOG=1 npm run build to see why");
process.exit(done.status ?? 1);
