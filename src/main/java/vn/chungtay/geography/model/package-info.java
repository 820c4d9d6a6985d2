/** Pure rules: reading official lists, spelling, and what an act does to units. */
@NullMarked
package vn.chungtay.geography.model;

import org.jspecify.annotations.NullMarked;
