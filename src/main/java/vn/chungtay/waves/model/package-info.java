/** What a survey wave is, how households are drawn, and how much its answers say. */
@NullMarked
package vn.chungtay.waves.model;

import org.jspecify.annotations.NullMarked;
