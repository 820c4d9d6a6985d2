/** Plans that wait for their check or have been through it. */
@NullMarked
package vn.chungtay.plancheck.store;

import org.jspecify.annotations.NullMarked;
