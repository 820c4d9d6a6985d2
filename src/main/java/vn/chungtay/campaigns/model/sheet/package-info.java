/** Between a sheet and the register: what it opens with, and what its answers tell. Pure. */
@NullMarked
package vn.chungtay.campaigns.model.sheet;

import org.jspecify.annotations.NullMarked;
