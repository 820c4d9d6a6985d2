/** What the records of a household say to the twelve indicators of a standard, on one day. Pure. */
@NullMarked
package vn.chungtay.registry.model.evidence;

import org.jspecify.annotations.NullMarked;
