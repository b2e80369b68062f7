#!/usr/bin/env node
// Not in `dist/`, so that npm finds the command before the package is built.
import '../dist/cli.js';
