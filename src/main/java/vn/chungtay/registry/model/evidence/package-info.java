/**
 * What the records of a household say to the twelve indicators of a standard, on one day. Pure. A review asks the same of a
 * sheet that is not in the register yet.
 */
@NullMarked
@NamedInterface("evidence")
package vn.chungtay.registry.model.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
