@NullMarked
package vn.chungtay.registry.model.evidence;

import org.jspecify.annotations.NullMarked;
