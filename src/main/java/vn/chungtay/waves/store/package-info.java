/** SQL of survey waves. */
@NullMarked
package vn.chungtay.waves.store;

import org.jspecify.annotations.NullMarked;
