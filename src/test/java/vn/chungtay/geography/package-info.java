@NullMarked
package vn.chungtay.geography;

import org.jspecify.annotations.NullMarked;
