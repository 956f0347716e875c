/** What a rule set is to the product, whatever engine evaluates it. */
@NullMarked
package io.takt.rules.domain;

import org.jspecify.annotations.NullMarked;
