/** Complaints about recognised lists: who decides on them until when, and what they get in writing. */
@NullMarked
package vn.chungtay.campaigns.model.complaint;

import org.jspecify.annotations.NullMarked;
