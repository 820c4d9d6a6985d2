/** What is done with survey waves. */
@NullMarked
package vn.chungtay.waves.usecase;

import org.jspecify.annotations.NullMarked;
