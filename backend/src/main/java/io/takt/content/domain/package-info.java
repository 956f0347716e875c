@NullMarked
package io.takt.content.domain;

import org.jspecify.annotations.NullMarked;
