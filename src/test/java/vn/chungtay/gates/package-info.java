/** What the build refuses: the house style as far as a machine can check it. */
@NullMarked
package vn.chungtay.gates;

import org.jspecify.annotations.NullMarked;
