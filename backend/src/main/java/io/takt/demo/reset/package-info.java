/** The demo factory as on its first day, without a new start of the product. */
@NullMarked
package io.takt.demo.reset;

import org.jspecify.annotations.NullMarked;
