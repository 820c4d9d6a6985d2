/** Campaigns, their lists and steps in the database, and the calendar in its file. */
@NullMarked
package vn.chungtay.campaigns.store;

import org.jspecify.annotations.NullMarked;
