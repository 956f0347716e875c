/** REST of the rule sets and the decision log. */
@NullMarked
package io.takt.rules.web;

import org.jspecify.annotations.NullMarked;
