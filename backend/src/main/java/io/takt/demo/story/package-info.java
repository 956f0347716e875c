/** Stories that play by themselves: real acts of the demo's people, and what the machines are up to, told step by step. */
@NullMarked
package io.takt.demo.story;

import org.jspecify.annotations.NullMarked;
