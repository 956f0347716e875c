/** REST of devices and signals. */
@NullMarked
package io.takt.connectivity.web;

import org.jspecify.annotations.NullMarked;
