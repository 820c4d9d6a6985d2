/** Pages of survey waves. */
@NullMarked
package vn.chungtay.waves.web;

import org.jspecify.annotations.NullMarked;
