/** Plans, their versions and what follows below them in the database; templates from files. */
@NullMarked
package vn.chungtay.plans.store;

import org.jspecify.annotations.NullMarked;
