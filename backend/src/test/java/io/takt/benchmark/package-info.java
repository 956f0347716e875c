/** Benchmarks: each prints a ratio of two sides that take turns in one run, on the same database; none fails on a figure. */
@NullMarked
package io.takt.benchmark;

import org.jspecify.annotations.NullMarked;
