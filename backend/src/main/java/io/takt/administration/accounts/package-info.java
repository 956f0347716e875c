/** Accounts by the dozen: templates, classes of students, and accounts and roles as sheets. */
@NullMarked
package io.takt.administration.accounts;

import org.jspecify.annotations.NullMarked;
