@NullMarked
package io.takt.content.persistence;

import org.jspecify.annotations.NullMarked;
