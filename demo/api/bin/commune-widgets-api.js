#!/usr/bin/env node
// Beside the sources, so that npm finds the command before the package is built.
import '../dist/cli.js';
