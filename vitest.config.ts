import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [{ extends: true, test: { name: "unit", include: ["{packages,apps}/*/src/**/*.test.{ts,tsx}", "infra/**/*.test.ts"] } }],
  },
});
