#!/usr/bin/env node
process.exitCode = await (await import("../dist/cli.js")).run();
