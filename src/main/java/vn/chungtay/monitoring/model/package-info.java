/** What reports are made of: their layouts, counts, cells and what is due when. */
@NullMarked
package vn.chungtay.monitoring.model;

import org.jspecify.annotations.NullMarked;
