/** What a review is made of and where its steps stand: pure. */
@NullMarked
package vn.chungtay.campaigns.model;

import org.jspecify.annotations.NullMarked;
